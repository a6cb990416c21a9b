/**
 * The reader and the renderers, which Node runs as they are: if Vite bundled them with its configuration, they would
 * bring along the activities' views, which only a browser can run.
 */
export async function load(): Promise<
  typeof import('./read.ts') & typeof import('./render.ts') & typeof import('./following.ts')
> {
  const read = new URL('./read.ts', import.meta.url).href;
  const render = new URL('./render.ts', import.meta.url).href;
  const following = new URL('./following.ts', import.meta.url).href;
  return {
    ...((await import(/* @vite-ignore */ read)) as typeof import('./read.ts')),
    ...((await import(/* @vite-ignore */ render)) as typeof import('./render.ts')),
    ...((await import(/* @vite-ignore */ following)) as typeof import('./following.ts')),
  };
}
