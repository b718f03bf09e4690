/**
 * Makes what takes the text of an event stream as it comes and tells its events, as server-sent events are written. Other
 * than a browser it tells an event without data too: many servers end a stream with `complete` and nothing else. Returns
 * how many characters it holds of an event that has not ended.
 */
export function createEventReader(onEvent: (name: string, data: string) => void): (text: string) => number {
  /** The beginning of a line whose end has not come. */
  let pieces: string[] = [];
  let name = '';
  let data: string[] = [];
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
    const isBetween = lines.length > 0 && name === '' && data.length === 0;
    held = isBetween ? beginning.length : held + text.length;
    return held;
  };

  function readLine(line: string): void {
    if (line === '') {
      if (name !== '' || data.length > 0) onEvent(name, data.join('\n'));
      name = '';
      data = [];
      return;
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'event') name = value;
    else if (field === 'data') data.push(value);
  }
}
