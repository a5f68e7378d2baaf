import type { Command } from './command.ts'

const onServer = 'De database staat op een PostgreSQL-server: gebruik daar pg_dump en pg_restore.'

const backup: Command = {
  name: 'backup',
  summary: 'Maakt een reservekopie van de ingebouwde database.',
  help:
    'npm run inloop -- backup\n\nMaakt een reservekopie in de map van de gegevens en zegt waar. De laatste zeven blijven ' +
    'bewaard; die van elke nacht tellen mee.',
  run: async (_, { backup, say, complain }) => {
    if (backup) say(`De reservekopie staat in ${await backup()}`)
    else complain(onServer)
    return backup !== undefined
  },
}

/** Reached only where it cannot be done: a folder that nobody works in is restored before a database is opened. */
const restore: Command = {
  name: 'restore',
  summary: 'Zet een reservekopie terug, als Inloop niet draait.',
  help:
    'npm run inloop -- restore BESTAND\n\nZet een reservekopie terug. Stop eerst Inloop. De database van nu blijft ' +
    'bewaard in dezelfde map, onder een andere naam.',
  run: async ([file], { backup, complain }) => {
    if (!backup) complain(onServer)
    else if (!file) complain('Zeg welke reservekopie: npm run inloop -- restore BESTAND')
    else complain('Stop eerst Inloop: dan kan de reservekopie worden teruggezet.')
    return false
  },
}

/** Where a restored database is, in words. */
export const restoredInWords = (file: string, aside: string | undefined): string =>
  `${file} is teruggezet.${aside ? ` De database van daarvoor staat in ${aside}.` : ''}`

export const backupCommands: readonly Command[] = [backup, restore]
