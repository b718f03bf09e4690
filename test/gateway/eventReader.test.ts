import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createEventReader } from '../../gateway/execute/eventReader.ts';

type Event = [name: string, data: string, id?: string];

function read(texts: readonly string[]): Event[] {
  const events: Event[] = [];
  const take = createEventReader((name, data, id) =>
    events.push(id === null ? [name, data] : [name, data, id]),
  );
  for (const text of texts) take(text);
  return events;
}

describe('the events of a stream', () => {
  it.each<[string, string, Event[]]>([
    ['with a name and data', 'event: next\ndata: {"a":1}\n\n', [['next', '{"a":1}']]],
    ['without a name', 'data:1\n\n', [['', '1']]],
    ['without data', 'event: complete\n\n', [['complete', '']]],
    ['in several lines', 'data: a\ndata:  b\ndata\n\n', [['', 'a\n b\n']]],
    ['of a system with other line ends', 'event: next\r\ndata: 1\r\n\r\n', [['next', '1']]],
    ['among comments and fields of no interest', ': x\n\nretry: 2\n:\ndata: 1\n\n', [['', '1']]],
    [
      'with an id of its own each',
      'id: 7\ndata: 1\n\ndata: 2\n\n',
      [
        ['', '1', '7'],
        ['', '2'],
      ],
    ],
    ['that are an id alone', 'id: 7\n\n', [['', '', '7']]],
    ['with an id that no header can hold', 'id: 一\ndata: 1\n\n', [['', '1']]],
    ['whose end is missing are not told', 'data: 1\n', []],
  ])('%s', (_what, text, events) => {
    expect(read([text])).toEqual(events);
  });

  it('are the same however the text is cut', () => {
    const line = fc.constantFrom(
      'event: next',
      'id: 7',
      'data: {"a": ":"}',
      'data:',
      ': comment',
      '',
      'data: 好',
      '\r',
    );
    const cut = fc.array(fc.nat(200));
    fc.assert(
      fc.property(fc.array(line), cut, (lines, cuts) => {
        const text = `${lines.join('\n')}\n\n`;
        const places = [0, ...cuts.filter((place) => place < text.length).sort((a, b) => a - b), text.length];
        const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
        expect(read(pieces)).toEqual(read([text]));
      }),
      { seed: 20261126, numRuns: 300 },
    );
  });

  it('are held as far as they have come, and comments are not', () => {
    const take = createEventReader(() => undefined);
    expect([take('data: 12'), take('34\nda'), take('ta: 5\n\n'), take(':\n\n'), take(':\n\n:')]).toEqual([
      8, 13, 0, 0, 1,
    ]);
  });
});
