import { fold } from '../../../hub/text.ts';
import type { PrivateKind } from '../found.ts';

/** What is not taken over even where somebody says that it is a field. */
export const neverTaken: readonly PrivateKind[] = ['e-mail addresses', 'phone numbers'];

const privateColumns: [RegExp, PrivateKind][] = [
	[
		/^(e?mail|courriel|courrielectronique|correo|adressedemessagerie|direcciondecorreo)(?!.*(type|label|typ)$)/,
		'e-mail addresses',
	],
	[/(phone|telefon|telephone|tel[eé]fono|mobil|fax|pager|movil)(?!.*(type|label)$)/, 'phone numbers'],
	[/(birthday|anniversary|geburtstag|jahrestag|anniversaire|cumplea|aniversario|bday)/, 'birthdays'],
	[/(street|stra[sß]+e|^rue|calle|postal|postleit|pobox|formatted|codepostal|extendedaddress)/, 'streets'],
	[/^(notes?|notizen|remarques|notas|comments?)$/, 'notes'],
	[/^photo/, 'photos'],
	[/^(labels|groupmembership|categories|kategorien|categorias)$/, 'labels'],
];

/** What a column holds that is others’ own, by its name; undefined where that is nothing of the kind. */
export const privateKind = (column: string): PrivateKind | undefined =>
	privateColumns.find(([pattern]) => pattern.test(fold(column)))?.[1];
