/** The small parts that scripts add to a page. */

/** A button that does something; its words can be changed. */
export function button(words: string, act: (own: HTMLButtonElement) => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = words;
  made.onclick = () => act(made);
  return made;
}

/** Adds a button to an article's own, in the room that its header keeps for them. */
export function tools(added: HTMLElement): void {
  document.querySelector('.tools')!.append(added);
}

/** Copies text, and says on the button whether that was possible. */
export async function copy(text: string, own: HTMLButtonElement): Promise<void> {
  own.textContent = await navigator.clipboard.writeText(text).then(() => 'Copied', () => 'Not copied');
}

/** What this browser remembers for the site; null where it has nothing or may not. */
export function recall<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage[key]) as T;
  } catch {
    return null;
  }
}

/** Remembers a value, where the browser may. */
export function remember(key: string, value: unknown): void {
  try {
    localStorage[key] = JSON.stringify(value);
  } catch {
    // Private windows and full stores remember nothing.
  }
}

/** Runs a script that stands in the template of this id: only then is it fetched. */
export function fetchLater(id: string): void {
  const template = document.querySelector<HTMLTemplateElement>(`template#${id}`);
  if (template) document.body.append(template.content);
}
