import { AreasGrid, Genogram, NetworkCircle, ScaleOverTime } from '@zov/ui/pictures';
import { areaChildren, areas, manyAround, raters, someAround } from '@zov/ui/pictures/examples/around';
import { families } from '@zov/ui/pictures/examples/families';
import { Card } from '@zov/ui';

/** The drawings, each with little, with usual and with much in it. */
export function PicturesPage() {
  return (
    <div className="zov-stack">
      <h1>Tekeningen</h1>
      {Object.entries(families).map(([name, family]) => (
        <Card key={name} title={name}><Genogram family={family} title={`Genogram ${name}`} /></Card>
      ))}
      <Card title="Netwerkcirkel"><NetworkCircle centre="Saar" members={someAround} /></Card>
      <Card title="Netwerkcirkel, vol"><NetworkCircle centre="Gezin Papierland-Kartonsma" members={manyAround} /></Card>
      <Card title="Netwerkcirkel, leeg"><NetworkCircle centre="Teun" members={[]} /></Card>
      <Card title="Veiligheidscijfer"><ScaleOverTime raters={raters} floor={6} /></Card>
      <Card title="Veiligheidscijfer, één dag"><ScaleOverTime title="Cijfers van één dag" raters={raters.map((one) => ({ ...one, scores: one.scores.slice(0, 1) }))} /></Card>
      <Card title="Acht gebieden"><AreasGrid caption="Acht gebieden" areas={areas} people={areaChildren} /></Card>
    </div>
  );
}
