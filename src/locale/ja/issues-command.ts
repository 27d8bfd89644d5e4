import type { CommandSentences } from '../issue-sentences.ts';

export const jaCommandIssues: CommandSentences = {
  'usage.unknown-command': 'コマンド「{found}」はありません。使えるコマンドは {expected} です。',
  'usage.unknown-option': 'オプション「{found}」はありません。使えるオプションは {expected} です。',
  'usage.option-without-value': 'オプション「{found}」に値がありません。{expected} のように書いてください。',
  'usage.repeated-option': 'オプション「{found}」が二度書かれています。一度だけ書いてください。',
  'usage.missing-option': '必要なオプションがありません。{expected} のように書いてください。',
  'usage.missing-argument': '必要な引数 {expected} がありません。ファイルかフォルダーを指定してください。',
  'usage.surplus-argument': '引数「{found}」は余分です。取り除いてください。',
  'usage.option-value': '「{found}」はここには書けません。{expected} を書いてください。',
  'usage.conflict': '{found} は同時に使えません。{expected} のどちらか一つにしてください。',
  'file.missing': 'ファイル又はフォルダーがありません。名前と場所を確かめてください。',
  'file.not-a-file': 'ファイルではありません。保存したファイルの名前を指定してください。',
  'file.unreadable': '読めませんでした。権限と、ほかのソフトで開いていないかを確かめてください。状況：{found}。',
  'file.too-large':
    'ファイルが大きすぎます（{megabytes}MB）。{limit}MBまでにしてください。画像のあるファイルは、画像を小さくして保存し直すと、小さくなります。',
  'file.too-many':
    'フォルダーの中のファイルが多すぎます。{limit}個までにしてください。一つの市のフォルダーか確かめてください。',
  'file.outside-folder': 'フォルダーの外（{found}）を指すリンクです。ファイルそのものをフォルダーに置いてください。',
  'output.not-written':
    '書き出せませんでした。何も書き込まれていません。書き出し先の権限と空きを確かめてください。状況：{found}。',
  'output.no-folder':
    '書き出し先のフォルダー {expected} がありません。フォルダーを作るか、別の場所を指定してください。',
  'output.is-folder': '書き出し先がフォルダーになっています。ファイルの名前まで指定してください。',
  'output.is-input': '書き出し先が、読み込むファイルと同じです。別の名前を指定してください。',
  'port.in-use': 'ポート {found} はほかのソフトが使っています。--port {expected} のように別の番号を指定してください。',
  'port.refused': 'ポート {found} は使えません。{expected} のような番号を指定してください。',
  'report.time-limit':
    '文書の作成が{seconds}秒で終わらなかったため、中止しました。もう一度試すか、別の形式で作ってください。',
  'report.busy': '作成を待っている文書が{limit}件あります。しばらくしてからもう一度お試しください。',
  'report.failed':
    '文書を作れませんでした。別の形式で作れるか試し、続くときは次の内容を添えてお知らせください。状況：{found}。',
  'report.cancelled': '取り消されたため、文書の作成を中止しました。必要なときは、もう一度お試しください。',
  'report.memory': '文書の作成に使える記憶域（{megabytes}MB）を超えたため、中止しました。別の形式で作ってください。',
  'compare.time-limit':
    '比較が{seconds}秒で終わらなかったため、中止しました。章ごとに分けるか、短くしてからお試しください。',
  'compare.busy': '待っている比較が{limit}件あります。しばらくしてからもう一度お試しください。',
  'compare.failed':
    '比較できませんでした。別の形式で作れるか試し、続くときは次の内容を添えてお知らせください。状況：{found}。',
  'compare.cancelled': '取り消されたため、比較を中止しました。必要なときは、もう一度お試しください。',
  'compare.memory':
    '比較に使える記憶域（{megabytes}MB）を超えたため、中止しました。章ごとに分けるか、短くしてからお試しください。',
  'reading.time-limit':
    'ファイルの読取りが{seconds}秒で終わらなかったため、中止しました。章ごとに分けるか、Wordのファイルでお試しください。',
  'reading.busy': '読取りを待っているファイルが{limit}件あります。しばらくしてからもう一度お試しください。',
  'reading.failed':
    'ファイルを読み取れませんでした。別の形式で保存したファイルでお試しください。続くときは、次の内容を添えてお知らせください。状況：{found}。',
  'reading.cancelled': '取り消されたため、読取りを中止しました。必要なときは、もう一度お試しください。',
  'reading.memory':
    '読取りに使える記憶域（{megabytes}MB）を超えたため、中止しました。ファイルが壊れていないかを確かめ、章ごとに分けてお試しください。',
};
