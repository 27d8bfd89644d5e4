const KATAKANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const HALF_KATAKANA = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ';
const IROHA = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';
const HALF_IROHA = 'ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const KANJI_DIGITS = '〇一二三四五六七八九';

type Writer = (count: number) => string;

const decimal: Writer = (count) => String(count);
const fullWidth: Writer = (count) =>
  decimal(count).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** The n-th sign; beyond the last one Word doubles the signs: z, aa, bb. */
function signs(list: string): Writer {
  const all = Array.from(list);
  return (count) => {
    const sign = all[(count - 1) % all.length];
    return count < 1 || sign === undefined ? decimal(count) : sign.repeat(Math.ceil(count / all.length));
  };
}

/** Signs that exist up to a bound only; plain digits beyond, as Word prints them. */
function block(first: number, last: number): Writer {
  return (count) => (count >= 1 && count <= last ? String.fromCharCode(first + count - 1) : decimal(count));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const roman: Writer = (count) => {
  if (count < 1 || count > 3999) return decimal(count);
  let rest = count;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
};

/** 十一, 二百三 … with the place words; from ten thousand on in digits. */
const kanji: Writer = (count) => {
  if (count < 1 || count > 9999) return decimal(count);
  const digits = Array.from(String(count), Number);
  return digits
    .map((digit, at) => {
      const unit = ['', '十', '百', '千'][digits.length - 1 - at] ?? '';
      if (digit === 0) return '';
      return (digit === 1 && unit !== '' ? '' : KANJI_DIGITS[digit]) + unit;
    })
    .join('');
};

const kanjiDigits: Writer = (count) => decimal(count).replace(/\d/g, (digit) => KANJI_DIGITS[Number(digit)] ?? digit);

/** ST_NumberFormat (ECMA-376 part 1, 17.18.59) as Word prints it. A format not listed is printed in plain digits. */
const WRITERS: Readonly<Record<string, Writer>> = {
  none: () => '',
  decimal,
  decimalHalfWidth: decimal,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (count) => decimal(count).padStart(2, '0'),
  decimalEnclosedCircle: block(0x2460, 20),
  decimalEnclosedCircleChinese: block(0x2460, 20),
  decimalEnclosedParen: block(0x2474, 20),
  decimalEnclosedFullstop: block(0x2488, 20),
  upperRoman: roman,
  lowerRoman: (count) => roman(count).toLowerCase(),
  upperLetter: signs(LATIN.toUpperCase()),
  lowerLetter: signs(LATIN),
  aiueo: signs(HALF_KATAKANA),
  aiueoFullWidth: signs(KATAKANA),
  iroha: signs(HALF_IROHA),
  irohaFullWidth: signs(IROHA),
  japaneseCounting: kanji,
  chineseCounting: kanji,
  chineseCountingThousand: kanji,
  taiwaneseCounting: kanji,
  taiwaneseCountingThousand: kanji,
  ideographDigital: kanjiDigits,
  japaneseDigitalTenThousand: kanjiDigits,
  ideographTraditional: signs('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: signs('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: block(0x3280, 10),
  numberInDash: (count) => `- ${decimal(count)} -`,
};

/** A counted value in a format of Word: `decimalEnclosedCircle` 3 → ③. */
export function formatNumber(format: string, count: number): string {
  return (Object.hasOwn(WRITERS, format) ? WRITERS[format] : decimal)?.(count) ?? decimal(count);
}
