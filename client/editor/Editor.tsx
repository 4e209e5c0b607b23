import type { GraphQLSchema } from 'graphql';
import { useEffect, useImperativeHandle, useRef, type ReactElement, type Ref } from 'react';
import { createDocumentEditor, type DocumentEditor, type Place } from './documentEditor.ts';

export interface EditorControls {
  goTo(place: Place): void;
}

interface EditorProps {
  readonly ref?: Ref<EditorControls>;
  readonly className?: string | undefined;
  readonly text: string;
  readonly label: string;
  readonly schema: GraphQLSchema | null;
  readonly onText: (text: string) => void;
  /** With the text as it stands: the page may not have taken the last key yet. */
  readonly onRun: (text: string) => void;
}

/** A GraphQL document to read and change. */
export function Editor({ ref, className, text, label, schema, onText, onRun }: EditorProps): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<DocumentEditor>(null);
  const latest = useRef({ text, label, schema, onText, onRun });
  useEffect(() => {
    latest.current = { text, label, schema, onText, onRun };
  });

  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const made = createDocumentEditor({
      shadow,
      text: latest.current.text,
      label: latest.current.label,
      schema: latest.current.schema,
      onText: changed => latest.current.onText(changed),
      onRun: text => latest.current.onRun(text),
    });
    editor.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => editor.current?.setText(text), [text]);
  useEffect(() => editor.current?.setLabel(label), [label]);
  useEffect(() => {
    if (schema !== null) editor.current?.setSchema(schema);
  }, [schema]);
  useImperativeHandle(ref, () => ({ goTo: place => editor.current?.goTo(place) }), []);
  return <div ref={host} className={className} data-testid="editor" />;
}
