import after from '../styles/desk-after.css?inline';
import list from '../styles/desk-list.css?inline';
import maker from '../styles/desk-maker.css?inline';
import shot from '../styles/shot.css?inline';
import visit from '../styles/desk-visit.css?inline';
import desk from '../styles/desk.css?inline';

/** The styles of the desk: first what all its rooms have. */
export const deskStyles = [desk, list, visit, shot, maker, after].join('\n');
