import { expect, test } from 'vitest';
import { soundKeys } from './sound.ts';

const isKnownAs = (known: string, asked: string): boolean =>
	soundKeys(asked).asked.some((key) => soundKeys(known).known.includes(key));

test.for<[name: string, ...spellings: string[]]>([
	['Алексей Иванов', 'Alexei Ivanov', 'Alexey Ivanov', 'Aleksej Ivanov', 'IVANOV, Aleksey'],
	['Юлия Щербакова', 'Julia Shcherbakova', 'Dr. Yuliya Shcherbakova', 'Iuliia Shcherbakova', 'Юлія Щербакова'],
	['Евгений Соловьёв', 'Yevgeny Solovyov', 'Evgeny Soloviev', 'Evgenij Solovev'],
	['Александр Хрущёв', 'Alexander Khrushchev', 'Aleksandr Khruschev'],
	['Володимир Зеленський', 'Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
	['Олександр Гончаренко', 'Oleksandr Honcharenko', 'Oleksandr Goncharenko'],
	['Софія Марченко', 'Sofiia Marchenko', 'Sophia Marchenko'],
	['Θάλεια Βουτσινά', 'Thaleia Voutsina'],
	['Γιώργος Παπαδόπουλος', 'Giorgos Papadopoulos'],
	['Արամ Խաչատրյան', 'Aram Khachatryan'],
	['ანა ქართველი', 'Ana Kartveli'],
	['林晓岚', 'Lin Xiaolan', 'Xiaolan Lin'],
])('%s is known in other letters', ([name, ...spellings]) => {
	for (const spelling of spellings) {
		expect(isKnownAs(name, spelling), spelling).toBe(true);
		expect(isKnownAs(spelling, name), spelling).toBe(true);
	}
});

test.for<[one: string, other: string]>([
	['Ian Smith', 'Jan Smith'],
	['Алексей Иванов', 'Alexandra Ivanova'],
	['Анна', 'Anna'],
	['林晓岚', 'Lin Xiaoming'],
	['🦊 🌸', '🦊 🌸'],
])('%s is not %s', ([one, other]) => {
	expect(isKnownAs(one, other)).toBe(false);
});
