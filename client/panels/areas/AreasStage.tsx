/** Areas: what each council area carries as a tile map, and where the boundaries of police, health and others disagree. */
import { useMemo, type ReactElement } from 'react';
import { AreasDocument } from '../../api/generated/graphql.ts';
import { nameIn } from '../../state/landscape.ts';
import { choose, hasFilters, sortRows } from '../../state/producers.ts';
import type { Sorting } from '../../state/session.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { sharesOf } from '../body/said/certainties.ts';
import { useAct, useIndex, useSession } from '../explorer.ts';
import { AreaControl } from '../filters/AreaControl.tsx';
import { AnswerState } from '../frame/AnswerState.tsx';
import { Files } from '../frame/Files.tsx';
import { RowsTable } from '../frame/RowsTable.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import { KnowledgeBar } from '../knowledge/KnowledgeBar.tsx';
import { sortedRows, sortingAfter, textIn } from '../table/columns.ts';
import { AreaDetails } from './AreaDetails.tsx';
import { areaColumns } from './areaColumns.ts';
import styles from './Areas.module.css';
import texts from './Texts.module.css';
import type { AreaLoad } from './carried.ts';
import { layersOf } from './layers.ts';
import { Layers } from './Layers.tsx';
import { leadOf } from './lead.ts';
import { TileMap } from './TileMap.tsx';
import { tilesOf } from './tiles.ts';

const none: readonly AreaLoad[] = [];

export function AreasStage(): ReactElement {
  const viewSay = useViewSay();
  const index = useIndex();
  const { carried, national, shown } = useSession(session => session.choices);
  const area = index.areaById.get(useSession(session => session.filters.area) ?? '') ?? null;
  const isFiltered = useSession(session => hasFilters({ ...session.filters, area: null }));
  const answer = useAnswer(AreasDocument, {
    area: null,
    includeNational: national === 'YES',
    language: viewSay.language === 'cy' ? 'CY' : 'EN',
  });
  const loads = answer.data?.areaLoads ?? none;
  const tiles = useMemo(() => tilesOf(loads.map(load => load.area)), [loads]);
  const layers = useMemo(
    () =>
      layersOf(
        index.landscape.areas,
        index.councils.map(({ id }) => id),
      ),
    [index],
  );
  const columns = areaColumns({ index, layers, viewSay });
  const seats = useMemo(() => {
    const here = area === null ? null : new Set(area.councils.map(({ id }) => id));
    const boards = index.landscape.partnerships.filter(
      ({ isGeneral, tier, footprint }) =>
        !isGeneral && (national === 'YES' || tier !== 'NATIONAL') && (here === null || footprint?.some(({ id }) => here.has(id)) === true),
    );
    return boards.flatMap(({ id }) => index.seatsByBody.get(id) ?? []);
  }, [index, area, national]);
  return (
    <ViewFrame
      name="areas"
      title={area === null ? viewSay('areasView', 'title') : viewSay('areasView', 'titleOf', { area: nameIn(area, viewSay.language).text })}
      lead={
        loads.length === 0 ? null : (
          <>
            <p>{leadOf({ loads, carried, chosen: area?.id ?? null, index, viewSay })}</p>
            {isFiltered ? <p className={texts['fine']}>{viewSay('areasView', 'filtersLeftOut')}</p> : null}
          </>
        )
      }
      knowledge={<KnowledgeBar shares={sharesOf(seats)} label={viewSay('areasView', area === null ? 'howKnownAll' : 'howKnown')} />}
      controls={<Controls />}
      files={
        <Files
          what={viewSay('areasView', 'file')}
          cells={() => [
            columns.map(({ heading }) => heading),
            ...loads.map(load => columns.map(column => textIn(column, { id: load.area.id, load }))),
          ]}
        />
      }
    >
      <AnswerState answer={answer} />
      {answer.data === null ? null : loads.length === 0 ? (
        <p className={styles['none']}>{viewSay('areasView', 'none')}</p>
      ) : shown === 'TABLE' ? (
        <Twin loads={loads} columns={columns} />
      ) : (
        <>
          <div className={styles['board']}>
            <TileMap tiles={tiles} loads={loads} carried={carried} chosen={area} />
            <AreaDetails area={area} loads={loads} carried={carried} />
          </div>
          <Layers layers={layers} tiles={tiles} chosen={area} />
        </>
      )}
    </ViewFrame>
  );
}

const inMapOrder: Sorting = { column: 'area', isDescending: false };

function Twin({ loads, columns }: { readonly loads: readonly AreaLoad[]; readonly columns: ReturnType<typeof areaColumns> }): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const sorting = useSession(session => session.sorting) ?? inMapOrder;
  const rows = useMemo(
    () =>
      sortedRows(
        loads.map(load => ({ id: load.area.id, load })),
        columns,
        { ...sorting, language: viewSay.language },
      ),
    [loads, columns, sorting, viewSay],
  );
  return (
    <RowsTable
      caption={viewSay('areasView', 'tableCaption')}
      rows={rows}
      columns={columns}
      sorting={sorting}
      onSort={column => act(sortRows(sortingAfter(sorting, column)))}
      none={viewSay('areasView', 'none')}
    />
  );
}

function Controls(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const { carried, national, shown } = useSession(session => session.choices);
  return (
    <>
      <AreaControl />
      <Choice
        label={viewSay('areasView', 'carried')}
        value={carried}
        onChange={chosen => act(choose('carried', chosen))}
        options={(['BOARDS', 'SEATS', 'ASSUMED', 'GAPS'] as const).map(value => ({ value, label: viewSay('areasView', value) }))}
      />
      <Choice
        label={viewSay('areasView', 'shown')}
        value={shown}
        onChange={chosen => act(session => ({ ...choose('shown', chosen)(session), sorting: null }))}
        options={[
          { value: 'PICTURE', label: viewSay('areasView', 'picture') },
          { value: 'TABLE', label: viewSay('areasView', 'table') },
        ]}
      />
      <Tick isOn={national === 'NO'} onChange={isOn => act(choose('national', isOn ? 'NO' : 'YES'))}>
        {viewSay('areasView', 'withoutNational')}
      </Tick>
    </>
  );
}
