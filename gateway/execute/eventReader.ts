/** True for the id of an event that can be handed on: it travels in a header, too. */
export function isEventId(text: string): boolean {
  return /^[!-~]{1,200}$/.test(text);
}

/**
 * Makes what takes the text of an event stream as it comes and tells its events, as server-sent events are written, each
 * with its id or null. Other than a browser it tells an event without data too: many servers end a stream with `complete`
 * and nothing else, and an id alone says how far the stream has come. Returns how many characters it holds of an event that
 * has not ended.
 */
export function createEventReader(
  onEvent: (name: string, data: string, id: string | null) => void,
): (text: string) => number {
  /** The beginning of a line whose end has not come. */
  let pieces: string[] = [];
  let name = '';
  let data: string[] = [];
  let id: string | null = null;
  let held = 0;

  return (text) => {
    const lines = text.split('\n');
    if (lines.length > 1) {
      lines[0] = pieces.join('') + (lines[0] ?? '');
      pieces = [];
    }
    const beginning = lines.pop() ?? '';
    pieces.push(beginning);
    for (const line of lines) readLine(line.endsWith('\r') ? line.slice(0, -1) : line);
    const isBetween = lines.length > 0 && name === '' && data.length === 0 && id === null;
    held = isBetween ? beginning.length : held + text.length;
    return held;
  };

  function readLine(line: string): void {
    if (line === '') {
      if (name !== '' || data.length > 0 || id !== null) onEvent(name, data.join('\n'), id);
      name = '';
      data = [];
      id = null;
      return;
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'event') name = value;
    else if (field === 'data') data.push(value);
    else if (field === 'id' && isEventId(value)) id = value;
  }
}
