/** What Astro bundles for the processes that make pages: a list of all pages, and the making of one. */
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

/** Pages in parts can hold bytes as they are; whoever takes them whole has to make text of these again. */
export function openSite({ inParts }: { inParts: boolean }) {
  const app = createApp({ streaming: inParts });

  // Astro asks for a page's module at each page of its kind.
  const modules = app.manifest.pageMap;
  for (const [component, load] of modules ?? []) modules?.set(component, once(load));

  // A page that cannot be made ends the build. Astro would put a page in its place that says so.
  app.renderError = (_request, { error, status }) => {
    throw error ?? new Error(`A page has answered with status ${status}.`);
  };

  /** Every page, each with the key that its route gives it. */
  const listPages = () => new StaticPaths(app).getAll();
  return { app, listPages };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
