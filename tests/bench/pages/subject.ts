/** What the bench opens: a page that asks ten questions, one after the other, and how a reader's hands find their way in it. */

/** Where things are in the page, as CSS selectors. */
export interface Places {
  /** The element whose open shadow root holds the rest; the document where left out. */
  readonly host?: string;
  /** What is asked; it changes from question to question. */
  readonly stem: string;
  /** What is chosen from; the first is clicked. */
  readonly option: string;
  /** What grades it; left out where the choice itself does, or where nothing is told before the end. */
  readonly check?: string;
  /** What is there once the reader has been told; left out where nothing is told before the end. */
  readonly feedback?: string;
  readonly next: string;
  /** What is there after the last question. */
  readonly over: string;
}

export interface Subject {
  readonly name: string;
  /** Of the page and what it loads. */
  readonly files: Readonly<Record<string, string | Buffer>>;
  readonly places: Places;
  /** How many questions it asks; ten if left out. */
  readonly of?: number;
}

/** A page that has not been made, and why. */
export interface Missing {
  readonly name: string;
  readonly why: string;
}

/** One question as any page can show it. */
export interface Plain {
  readonly stem: string;
  readonly options: readonly { readonly text: string; readonly right: boolean }[];
  readonly rationale: string;
  readonly quote: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

/** Room for a question, so that nothing below it moves as it comes. */
export const room = (selector: string): string => `<style>${selector} { display: block; min-height: 36rem; }</style>`;

/** The page around each of them: the same heading and the same words before and after. */
export const pageAround = (head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page with a quiz</title>
<link rel="icon" href="data:,">
<style>body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }</style>
${head}
</head>
<body>
<h1>A page with a quiz</h1>
<p>What stands before the quiz.</p>
${body}
<p>What stands after it, and must not move.</p>
</body>
</html>
`;
