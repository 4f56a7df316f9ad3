import { SealedFiles } from '@zov/dossier/server/attachment/sealed-files.ts';
import { TypstPrinter } from '@zov/core/pdf';
import type { Scene } from './scene';

const LETTER = String.raw`
#let letter = json("data.json")
#set document(title: letter.title, date: none)
#set page(paper: "a4", margin: 25mm)
#set text(lang: "nl", font: "Fira Sans", size: 12pt)
#heading(letter.title)
#for words in letter.words [#par(words)]
`;

const printer = new TypstPrinter();

/** Letters and reports that belong to the dossier, each printed, sealed and kept as if somebody had sent it. */
export async function loadAttachments(scene: Scene): Promise<void> {
  const { files: store, cipher } = scene.means;
  if (store === undefined) return;
  for (const one of scene.family.attachments) {
    const [id, by] = [scene.id('attachment', one.title), scene.actor(one.by)];
    const bytes = await printer.print({ template: LETTER, data: { title: scene.text(one.title), words: one.words.map((words) => scene.text(words)) } });
    await new SealedFiles(store, cipher, { uuid: () => id }).keep(scene.dossierId, by, { kind: 'PDF', pages: 1, bytes });
    await scene.add('attachment', one.title, {
      title: scene.text(one.title), file_name: one.file, kind: 'PDF', bytes: bytes.length, pages: 1, data_class: one.class, source_organisation_id: scene.means.region.organisationOf(one.by), about_person_ids: scene.persons(one.about),
      released_to_person_ids: scene.persons(one.released), created_at: scene.at(one.on), created_by: by, changed_at: scene.at(one.on), changed_by: by,
    });
  }
}
