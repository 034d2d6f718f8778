/** Digits of any script with what stands between them in phone numbers: spaces, brackets, slashes, dots, dashes. */
const digits = /[+＋]?\(?\p{Nd}(?:[\s()./·‐-―−-]{0,4}\p{Nd}){6,}/gu;

const year = String.raw`(?:19|20)\d\d`;
const sep = String.raw`[\s./‐-―−-]+`;
/** Years, days and spans of these, each with a year. */
const dates = [
	String.raw`${year}(?:${sep}(?:0?[1-9]|1[0-2])(?:${sep}(?:0?[1-9]|[12]\d|3[01]))?)?(?:\s\d\d)?`,
	String.raw`\d{1,2}${sep}(?:\d{1,2}${sep})?${year}(?:\s\d\d)?`,
	String.raw`${year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`,
	String.raw`${year}${sep}\d\d`,
].join('|');
const onlyDates = new RegExp(`^\\(?(?:${dates})(?:${sep}(?:${dates}))*\\)?$`, 'u');
/** Millions in round numbers. */
const round = /^[1-9]\d{0,2}(?:[\s.]?000){2,}$/u;
const moneyBefore = /(?:\p{Sc}|\b(?:EUR|USD|GBP|CHF|JPY|INR))\s?$/u;
const moneyAfter = /^\s?(?:\p{Sc}|(?:EUR|USD|GBP|CHF|JPY|INR|euros?|dollars?|pounds?|francs?|yen)\b)/iu;

/** Whether a text holds a phone number, as it is written in its country or for others: seven digits or more that are no date and no price. */
export const holdsPhone = (text: string): boolean =>
	[...text.matchAll(digits)].some(({ 0: found, index }) => {
		const isPrice = moneyBefore.test(text.slice(0, index)) || moneyAfter.test(text.slice(index + found.length));
		return !isPrice && !onlyDates.test(found) && !round.test(found);
	});

/** Whether an address calls somebody: a number stands where its host should, or it is a page that dials. Other numbers in addresses name pages. */
export const dials = (address: string): boolean =>
	/^(?:https?:\/\/)?[+\d().-]{7,}(?:[/?#]|$)/i.test(address) ||
	/^(?:https?:\/\/)?(?:www\.)?(?:wa\.me|(?:api|web)\.whatsapp\.com|signal\.me|t\.me\/\+|viber\.)/i.test(address) ||
	/(?:\+|%2b|\b(?:phone|tel|mobile|whatsapp)[=:/])\D{0,3}\d(?:(?:[\s().-]|%20)*\d){6,}/i.test(address);
