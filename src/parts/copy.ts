import { createContext, useContext } from 'react';

/** Set around a device that is only a picture of itself, as the camera of the other device sees it. */
export const CopyContext = createContext(false);

/** Whether what is drawn is a copy: then it carries no intents and takes no focus. */
export const useIsCopy = (): boolean => useContext(CopyContext);
