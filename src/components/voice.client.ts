/** The browser's own voice, where the article has no recording: offered here, fetched when it is wanted. */
import { button, fetchLater, tools } from './clientParts.client.ts';

/** Offers it once the browser has a voice for the article's language that needs no other host. */
export function offerVoice(): void {
  const speech = window.speechSynthesis;
  if (!speech || document.querySelector('audio')) return;
  const offer = (): void => {
    if (!speech.getVoices().some(({ localService, lang }) => localService && lang.startsWith(document.documentElement.lang.slice(0, 2)))) return;
    speech.onvoiceschanged = null;
    const own = button('Listen', () => fetchLater('listen'));
    own.id = 'start';
    tools(own);
  };
  speech.onvoiceschanged = offer;
  offer();
}
