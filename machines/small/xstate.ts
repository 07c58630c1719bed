/**
 * What our machines take of XState to declare themselves, where nobody runs them as actors: our own site steps worlds with
 * `machines/world/flat.ts`, and leaves XState's interpreter out. See docs/decisions/017.
 */
export const assign = (assignment: unknown) => ({ assignment });

export const setup = (implementations: object) => ({
  createMachine: (config: { readonly id: string }) => ({
    id: config.id,
    config,
    implementations: { actions: {}, guards: {}, delays: {}, ...implementations },
  }),
});
