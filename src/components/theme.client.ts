/** A light or dark page whatever the system prefers, remembered. */
import { button, recall, remember } from './clientParts.client.ts';

const KEY = 'theme';

/** Follows the remembered choice, and offers the other one at the foot of the page. */
export function offerTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => recall(KEY) === 'dark' || (recall(KEY) !== 'light' && dark.matches);
  const own = button('', () => {
    const choice = isDark() ? 'light' : 'dark';
    // Back to what the system prefers is back to following it.
    remember(KEY, (choice === 'dark') === dark.matches ? '' : choice);
    show();
  });
  const show = (): void => {
    document.documentElement.dataset['theme'] = recall(KEY) ?? '';
    own.textContent = isDark() ? 'Light page' : 'Dark page';
  };
  dark.onchange = show;
  show();
  document.querySelector('.foot ul')!.appendChild(document.createElement('li')).append(own);
}
