import { readAt, starts, type ReadCode } from './result-code.js';

/** A code found in a text, or what looks like one. */
export interface FoundCode {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** The line, cut to 80 units. */
  readonly text: string;
  /** What stands before it on the line: a name, as a rule. Cut to 40 units. */
  readonly label: string;
  readonly read: ReadCode;
}

/** Every code in any mess of text, and what begins or is built like one and cannot be read, in the order of the lines. */
export const findResultCodes = (text: string): FoundCode[] => {
  const found: FoundCode[] = [];
  const lines = text.split('\n');
  const taken = new Set<number>();
  const lineOf = (at: number): number => text.slice(0, at).split('\n').length;
  let done = 0;
  for (const { index } of text.matchAll(starts)) {
    if (index < done) continue;
    const { read, end } = readAt(text, index);
    const line = lineOf(index);
    for (let i = line; i <= lineOf(end); i++) taken.add(i);
    const before = text.slice(Math.max(done, text.lastIndexOf('\n', index) + 1), index);
    const label = before.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '').slice(0, 40);
    // Only what is right is passed over: another code may begin in what a broken one swallowed.
    if (read.ok) done = end;
    found.push({ line, text: (lines[line - 1] ?? '').trim().slice(0, 80), label, read });
  }
  for (const [i, line] of lines.entries())
    if (!taken.has(i + 1) && /(?:[0-9A-Z]{5}[^\p{L}\p{N}]+){3}/iu.test(line))
      found.push({ line: i + 1, text: line.trim().slice(0, 80), label: '', read: { ok: false, reason: 'start' } });
  return found.sort((a, b) => a.line - b.line);
};
