/** Characters that make a piece. */
const PIECE = 4_000;

/** JSON, in pieces: a text of a few ten thousand Chinese characters costs many times what its pieces do to encode. */
export class JsonText {
  readonly pieces: readonly string[];
  constructor(pieces: readonly string[]) {
    this.pieces = pieces;
  }
}

/** JSON that is being written. */
export interface JsonWriter {
  /** What is written next goes to its end. */
  text: string;
  /** Makes a piece of the text when there is enough of it. */
  flush(): void;
  /** What was written meanwhile, to be written as often as wanted. */
  aside(write: () => void): string;
  end(): JsonText;
}

/** Begins to write JSON. */
export function writeJson(): JsonWriter {
  const pieces: string[] = [];
  let isAside = false;
  const to: JsonWriter = {
    text: '',
    flush() {
      if (isAside || to.text.length < PIECE) return;
      pieces.push(to.text);
      to.text = '';
    },
    aside(write) {
      const [before, outer] = [to.text, isAside];
      to.text = '';
      isAside = true;
      write();
      isAside = outer;
      const written = to.text;
      to.text = before;
      // Looking at a character makes one text of all that it was put together from.
      written.charCodeAt(0);
      return written;
    },
    end: () => new JsonText([...pieces, to.text]),
  };
  return to;
}

/** What stands otherwise in JSON than in a text, and halves of characters. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** A text as JSON has it. */
export function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}
