/** The one place that knows CodeMirror: an editor of GraphQL documents, made once and told what changes. */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { Compartment, EditorState, Prec, Transaction } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import { graphql } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { looks } from './highlighting.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
}

interface EditorOptions {
  /** CodeMirror puts its style sheets into a shadow by script: in the open page it would need a style element, which the policy forbids. */
  readonly shadow: ShadowRoot;
  readonly text: string;
  readonly label: string;
  readonly schema: GraphQLSchema | null;
  readonly onText: (text: string) => void;
  readonly onRun: (text: string) => void;
}

export interface DocumentEditor {
  setText(text: string): void;
  setSchema(schema: GraphQLSchema): void;
  setLabel(label: string): void;
  goTo(place: Place): void;
  destroy(): void;
}

export function createDocumentEditor({ shadow, text, label, schema, onText, onRun }: EditorOptions): DocumentEditor {
  const labelled = new Compartment();
  const language = new Compartment();
  const run = { key: 'Mod-Enter', run: (running: EditorView) => (onRun(running.state.doc.toString()), true) };
  const view = new EditorView({
    root: shadow,
    parent: shadow,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(keymap.of([run])),
        // Tab leaves the editor: whoever uses no mouse must come out again.
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...lintKeymap, ...defaultKeymap]),
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion(),
        language.of(graphql(schema ?? undefined)),
        looks,
        typedOver,
        labelled.of(labelWith(label)),
        EditorView.updateListener.of(update => {
          const isTyped = update.transactions.some(transaction => transaction.annotation(Transaction.remote) !== true);
          if (update.docChanged && isTyped) onText(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setText: next => {
      if (next === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next }, annotations: Transaction.remote.of(true) });
    },
    setSchema: next => view.dispatch({ effects: language.reconfigure(graphql(next)) }),
    setLabel: next => view.dispatch({ effects: labelled.reconfigure(labelWith(next)) }),
    goTo: place => {
      const line = view.state.doc.line(Math.min(Math.max(1, place.line), view.state.doc.lines));
      const at = Math.min(line.from + Math.max(0, place.column - 1), line.to);
      view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

/** A browser that writes over what is chosen keeps its look in a style attribute, which the policy forbids and the console tells of. */
const typedOver = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { from, to, empty } = view.state.selection.main;
    const { data, inputType, isComposing } = event;
    if (empty || data === null || inputType !== 'insertText' || isComposing) return false;
    const insertion = (): Transaction =>
      view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    const isTaken = view.state.facet(EditorView.inputHandler).some(handler => handler(view, from, to, data, insertion));
    if (!isTaken) view.dispatch(insertion());
    event.preventDefault();
    return true;
  },
});

function labelWith(label: string): ReturnType<typeof EditorView.contentAttributes.of> {
  return EditorView.contentAttributes.of({ 'aria-label': label, 'lang': 'en', 'tabindex': '0' });
}
