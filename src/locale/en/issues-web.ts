import type { Sentences } from '../issue-sentences.ts';
import type { jaWebIssues } from '../ja/issues-web.ts';

export const enWebIssues: Sentences<keyof typeof jaWebIssues> = {
  'file.unknown': 'There is no file “{found}”. Choose one from the downloads.',
  'report.not-made':
    'The file of the report could not be made. Please try again later; the page of the report says the same.',
  'indicator.unknown': 'There is no indicator “{found}”. Look for it in the list of indicators.',
  'method.not-allowed': 'This address does not answer “{found}”. It answers {expected}.',
  'form.too-large': 'What was sent is too large. The limit is {megabytes} MB in all.',
  'form.too-many-fields': 'The form has too many fields (limit: {limit}). Please use the form of the page.',
  'form.media-type': 'What was sent ({found}) cannot be read. Please use the form of the page ({expected}).',
  'form.malformed': 'What was sent is cut off or malformed. Please send it again.',
  'form.no-room': 'Many people are using this just now. Please send it again in about 30 seconds.',
  'form.foreign': 'It is not certain that this was sent from our page. Open the page anew and try again.',
  'form.no-edition': 'Choose a file or paste the text.',
  'form.file-and-text': 'There are both a file ({found}) and a text. Please give one of them.',
  'form.file-too-large': '“{found}” is too large. The limit is {megabytes} MB.',
  'form.file-empty': '“{found}” is empty (0 bytes). Save the original again, or choose another file.',
  'form.text-too-long': 'It is too long ({characters} characters). The limit is {limit}.',
  'form.text-binary': 'It holds control characters. Please write text only.',
  'form.words': '“{found}” cannot be read. Write one a line, as {expected}.',
  'form.not-json': '“{found}” cannot be read as JSON. Save it as UTF-8, in the form {expected}.',
  'form.no-partner': 'Choose the text to pair with.',
  'form.choice': '“{found}” cannot be chosen. Choose one of those on the page.',
  'sender.too-often':
    'Too much was sent in a short time. Please wait {seconds} seconds. “Back” of the browser leads to what you entered.',
  'desk.closed':
    'Open the desk in a browser on the computer where Shirube was started, at the address printed there. It stays closed where the server is open to other computers (HOST).',
  'desk.key-wrong': 'This is not the key. Check the one that was printed at the start.',
  'desk.too-often': 'Too many wrong keys. Please wait {seconds} seconds and try again.',
};
