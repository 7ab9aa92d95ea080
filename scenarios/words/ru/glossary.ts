/** A term of the talks in both languages, as diplomats use it, and what never stands for it in Russian. */
export interface Term {
  readonly english: string;
  readonly russian: string;
  readonly never: readonly RegExp[];
  /** The name of an issue, which may stand alone: there the abbreviation is the subject and not the treaty. */
  readonly alone?: string;
}

/** The terms that every Russian text of ours keeps to; `tests/messages/russian-terms.test.ts` holds them. */
export const glossary: readonly Term[] = [
  {
    english: 'START, the treaty',
    russian: 'Договор о СНВ (СНВ-1)',
    never: [/(?<!(?:о|по) |\()СНВ(?!-1)/u],
    alone: 'СНВ',
  },
  { english: 'gap after START', russian: 'договорный вакуум', never: [/разрыв/iu] },
  {
    english: 'INF Treaty',
    russian: 'Договор о РСМД (ДРСМД)',
    never: [/(?<!(?:о|на) |Д)РСМД/u],
    alone: 'РСМД',
  },
  { english: 'revised CFE Treaty', russian: 'адаптированный ДОВСЕ', never: [/обновлённ/iu] },
  { english: 'suspension of CFE', russian: 'приостановление действия (участия)', never: [/приостановк/iu] },
  { english: 'joint paper', russian: 'совместный документ', never: [/общ(?:ий|его|ему|им|ем) документ/iu] },
  { english: 'paper, text in writing', russian: 'документ; в письменном виде', never: [/бумаг/iu] },
  { english: 'radar', russian: 'РЛС', never: [/радар/iu] },
  { english: 'interceptors', russian: 'ракеты-перехватчики', never: [/(?<!ракет\p{L}{0,2}-)перехватчик/iu] },
  { english: 'missile shield', russian: 'система ПРО', never: [/(?<!\p{L})щит(?!\p{L}{3})/iu] },
  {
    english: 'combined system',
    russian: 'объединённая система ПРО',
    never: [/един(?:ая|ую|ой) систем/iu],
  },
  { english: 'inspection of a site', russian: 'инспекция', never: [/проверк\p{L}* (?:на|обоих|объект)|проверяющ/iu] },
  {
    english: 'to freeze a plan',
    russian: 'заморозить планы, замораживание планов',
    never: [/(?:приостан\p{L}+|останов\p{L}+) (?:сво[ийюе]\p{L}? )?план/iu],
  },
  {
    english: 'to act against a threat',
    russian: 'принять меры по нейтрализации угрозы',
    never: [/действовать против угрозы/iu],
  },
  {
    english: 'access in both directions',
    russian: 'взаимный доступ',
    never: [/(?:доступ|проверк)\p{L}* в обе стороны/iu],
  },
  { english: 'on its soil', russian: 'на своей территории', never: [/на (?:\p{L}+ )?земле/iu] },
  {
    english: 'to ratify',
    russian: 'ратифицировать',
    never: [/вв(?:ел|од)\p{L}+ (?:\p{L}+ ){0,3}договор в действие|введён (?:США|Россией)/iu],
  },
  {
    english: 'to break off talks for good',
    russian: 'прекратить переговоры',
    never: [/прер(?:ыва|ва)\p{L}* переговор|переговоры прерва|прервана/iu],
  },
  { english: 'admission of members', russian: 'приём новых членов', never: [/членов на востоке/iu] },
  {
    english: 'position of a side',
    russian: 'позиция стороны',
    never: [/где (?:всё )?сто(?:ит|ят|яло)|сто(?:ит|ят) (?:иначе|одинаково)/iu],
  },
  {
    english: 'to change a position',
    russian: 'изменить позицию',
    never: [/ничего не (?:с?двига|двин)|позици\p{L}+ (?:не )?с?двига/iu],
  },
  {
    english: 'on the table',
    russian: 'внесено; на рассмотрении',
    never: [/на стол(?:е)? (?:леж|пакет)|лежал\p{L}* на столе/iu],
  },
  { english: 'to put one’s name to', russian: 'подписать', never: [/став\p{L}* сво[её] имя/iu] },
  { english: 'what was reported', russian: 'то, о чём сообщалось', never: [/сообщённ/iu] },
  {
    english: 'the need is shared',
    russian: 'необходимость признают обе стороны',
    never: [/нужд(?:а|у|е|ы)(?!\p{L})/iu],
  },
  { english: '“a serious document”', russian: '«серьёзный документ»', never: [/письмо (?:\p{L}+ )?весом/iu] },
  { english: 'the Kremlin’s spokesman', russian: 'пресс-секретарь Кремля', never: [/представител\p{L}+ Кремля/iu] },
  { english: 'two-level game', russian: 'двухуровневая игра', never: [/игр\p{L}+ на двух уровнях/iu] },
  { english: 'audience costs', russian: 'издержки аудитории', never: [/издерж\p{L}+ перед аудиторией/iu] },
  { english: 'principal and agent', russian: 'принципал и агент', never: [/доверител|исполнител/iu] },
];
