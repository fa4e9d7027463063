/** Words, and the language that they are in (BCP 47). */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

const synthesis = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;
const primary = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0] ?? '';

/** A voice of the browser for a language, if it has one. */
export const voiceFor = (lang: string): SpeechSynthesisVoice | undefined =>
  synthesis()
    ?.getVoices()
    .find((voice) => primary(voice.lang) === primary(lang));

/** Reads aloud, by the voices of the browser. What the page itself has said or says is left to it. */
export class Speech {
  speaking = false;
  #turn = 0;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  say(all: readonly Said[]): void {
    this.stop();
    const spoken = all.filter(({ text, lang }) => text && voiceFor(lang));
    if (!spoken.length) return;
    const turn = ++this.#turn;
    const over = (): void => {
      if (turn !== this.#turn) return;
      this.speaking = false;
      this.#changed();
    };
    this.speaking = true;
    for (const [i, { text, lang }] of spoken.entries()) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = lang;
      utterance.voice = voiceFor(lang) ?? null;
      if (i === spoken.length - 1) utterance.addEventListener('end', over);
      utterance.addEventListener('error', over);
      synthesis()?.speak(utterance);
    }
    this.#changed();
  }

  stop(): void {
    this.#turn++;
    if (!this.speaking) return;
    this.speaking = false;
    synthesis()?.cancel();
    this.#changed();
  }
}
