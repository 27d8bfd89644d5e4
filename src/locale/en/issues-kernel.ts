import type { KernelSentences } from '../issue-sentences.ts';

export const enKernelIssues: KernelSentences = {
  'decimal.malformed': '“{found}” is not a number. Write digits such as {expected}.',
  'decimal.too-long': '“{found}” is too long for a number. Use at most {longest} characters.',
  'year.malformed': '“{found}” is not a year. Write it like one of these: {expected}.',
  'year.out-of-range': '“{found}” is outside the years that can be handled. Use a year within {expected}.',
  'year.labels-disagree': 'The era year and the Western year of “{found}” disagree. Check whether {expected} is meant.',
  'year.kinds-disagree':
    '“{found}” says both calendar year (年) and fiscal year (年度). Use one of them, such as {expected}.',
  'year-range.malformed': '“{found}” is not a range of years. Write it like {expected}.',
  'year-range.backwards': '“{found}” begins after it ends. Write the earlier year first, as in {expected}.',
  'period.malformed': '“{found}” is not a period. Write it like one of these: {expected}.',
  'period.no-such-date': '“{found}” is not a day of the calendar. Write an existing day as {expected}.',
  'period.backwards': '“{found}” begins after it ends. Check whether {expected} is meant.',
  'number.not-a-number': '“{found}” is not a number. Write digits such as {expected}.',
  'number.two-values': '“{found}” seems to hold two numbers. Write one number in a cell, such as {expected}.',
  'number.thousands':
    'The thousands separators of “{found}” are misplaced. Separate every three digits, as in {expected}.',
  'number.decimal-point':
    'The decimal point of “{found}” is not right. Use one point with digits on both sides, as in {expected}.',
  'number.leading-zero': '“{found}” begins with a zero. Write it like {expected}.',
  'number.too-long': '“{found}” is too long for a number. Use at most 30 characters, such as {expected}.',
  'number.sign': 'The sign of “{found}” is not right. Write negative numbers like {expected}.',
  'number.date-like':
    '“{found}” looks like a figure that was turned into a date. Check the original and write digits such as {expected}.',
  'number.range': '“{found}” is a range. Write one number here, such as {expected}.',
  'number.spreadsheet-error':
    '“{found}” is an error of the spreadsheet. Mend the formula and write the value, such as {expected}.',
  'number.parenthesis':
    'The brackets of “{found}” can mean two things. Write -37 for a negative number or 749(H30) for the year measured.',
  'number.suffix': 'The text behind the number in “{found}” cannot be read. Write it like {expected}.',
  'number.unit-disagrees': 'The unit in “{found}” is not the indicator’s unit. Use {expected}.',
  'number.said-twice': '“{found}” says the same thing twice. Say it once, as in {expected}.',
  'municipality.malformed': '“{found}” is not a municipality code. Write six digits such as {expected}.',
  'municipality.no-such-prefecture': '“{found}” names no prefecture. The first two digits are {expected}.',
  'municipality.no-check-digit':
    '“{found}” has five digits and lacks its check digit. Write the six digits {expected}.',
  'municipality.wrong-check-digit': 'The check digit of “{found}” is wrong. Check whether {expected} is meant.',
  'municipality.leading-zero-restored':
    '“{found}” seems to be a code whose leading zero a spreadsheet dropped; it was read as {expected}. Write {expected} as text.',
  'id.blank': 'The id is empty or has blanks at an end. Write it without blanks.',
  'id.too-long': 'The id “{found}” is too long. Use at most {longest} characters.',
  'id.dots': 'The id “{found}” cannot stand in an address. Use a letter or a digit.',
  'id.forbidden-character':
    'The id “{found}” holds a character that is not allowed (a line break or control character). Remove it.',
  'json.unknown-key': 'There is no key “{found}”. The keys are {expected}.',
  'json.missing-key': 'The key “{found}” is missing. Add it, as in {expected}.',
  'json.choice': '{found} cannot stand here. Write one of {expected}.',
  'json.text': 'Write text in quotation marks, as in {expected}. What is written is {found}.',
  'json.number': 'Write a number without quotation marks, as in {expected}. What is written is {found}.',
  'json.whole-number': 'Write a whole number without quotation marks, as in {expected}. What is written is {found}.',
  'json.truth': 'Write true (yes) or false (no) without quotation marks. What is written is {found}.',
  'json.list': 'Write values in square brackets, as in {expected}. What is written is {found}.',
  'json.group': 'Write keys and values in braces, as in {expected}. What is written is {found}.',
  'json.form': '{found} is not written in the form that this key asks for. Write it as in {expected}.',
  'json.empty': 'This cannot be left empty. Write a text.',
  'json.too-short': 'This is too short ({count} characters). Write at least {limit}.',
  'json.too-long': 'This is too long ({count} characters). The limit is {limit}.',
  'json.too-few': 'There are too few values ({count}). Write at least {limit}.',
  'json.too-many': 'There are too many values ({count}). The limit is {limit}.',
  'json.too-small': '{found} is too small. The least is {limit}.',
  'json.too-large': '{found} is too large. The most is {limit}.',
};
