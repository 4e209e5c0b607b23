/** The same tiles once for each layer of boundaries: where one area ends for the police it may go on for health. */
import { useMemo, type ReactElement } from 'react';
import { listOf } from '../../../schema/words/listOf.ts';
import { nameIn, type MapArea } from '../../state/landscape.ts';
import { useIndex } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Layers.module.css';
import texts from './Texts.module.css';
import { companyOf, tintsOf, togetherThroughout, type BoundaryLayer } from './layers.ts';
import { LayerPicture } from './LayerPicture.tsx';
import { layerTitle } from './layerTitle.ts';
import { besideOf, type Tile } from './tiles.ts';

interface LayersProps {
  readonly layers: readonly BoundaryLayer[];
  readonly tiles: readonly Tile[];
  readonly chosen: MapArea | null;
}

export function Layers({ layers, tiles, chosen }: LayersProps): ReactElement {
  const viewSay = useViewSay();
  const { areaById, councils } = useIndex();
  const beside = useMemo(() => besideOf(tiles), [tiles]);
  const nameOf = (id: string): string => {
    const area = areaById.get(id);
    return area === undefined ? id : nameIn(area, viewSay.language).text;
  };
  const names = (ids: readonly string[]): string => listOf(ids.map(nameOf), viewSay.language);
  const council = chosen !== null && chosen.councils.length === 1 ? (chosen.councils[0]?.id ?? null) : null;
  const together = useMemo(
    () =>
      togetherThroughout(
        layers,
        councils.map(({ id }) => id),
      ),
    [layers, councils],
  );
  const whole = layers.filter(({ isWhole }) => isWhole).length;
  return (
    <section className={styles['layers']}>
      <h3 className={texts['heading']}>{viewSay('areasView', 'layersTitle')}</h3>
      {together.length === 0 ? (
        <p>{viewSay('areasView', 'layersNone', { layers: whole })}</p>
      ) : (
        <p>
          {viewSay('areasView', 'layersLead', { layers: whole, n: together.length })} {together.map(names).join('; ')}.{' '}
          {viewSay('areasView', 'layersRest')}
        </p>
      )}
      <p className={texts['fine']}>{viewSay('areasView', 'layersColours')}</p>
      {council === null ? null : (
        <>
          <h4 className={texts['tier']}>{viewSay('areasView', 'companyTitle', { area: nameOf(council) })}</h4>
          <ul className={styles['company']}>
            {companyOf(layers, council).map(({ others, layers: shared }) => (
              <li key={others.join(' ')}>
                <strong>
                  {others.length === 0
                    ? viewSay('areasView', 'companyAlone')
                    : viewSay('areasView', 'companyWith', { areas: names(others) })}
                </strong>{' '}
                {viewSay('areasView', 'companyIn', {
                  n: shared.length,
                  layers: listOf(
                    shared.map(kind => layerTitle(kind, viewSay)),
                    viewSay.language,
                  ),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className={styles['pictures']}>
        {layers.map(layer => (
          <li key={layer.kind} data-layer={layer.kind}>
            <figure>
              <figcaption className={styles['layerTitle']}>
                {layerTitle(layer.kind, viewSay)}{' '}
                <span className={texts['count']}>{viewSay('areasView', 'layerParts', { n: layer.parts.length })}</span>
              </figcaption>
              <LayerPicture layer={layer} tiles={tiles} beside={beside} tints={tintsOf(layer, beside)} chosen={chosen} />
              <p className={texts['fine']}>
                {layer.parts.map(({ id, councils: own }, at) => {
                  const isHere = own.some(one => chosen?.councils.some(({ id: here }) => here === one) === true);
                  return (
                    <span key={id}>
                      {at === 0 ? '' : '; '}
                      {isHere ? <strong className={styles['here']}>{nameOf(id)}</strong> : nameOf(id)}
                    </span>
                  );
                })}
              </p>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
