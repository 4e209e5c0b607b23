/** Sends one remark to the landscape: its id was made when it was begun, so that sent twice it is there once. */
import type { ApolloClient } from '@apollo/client';
import { dateIn } from '../../../schema/words/dates.ts';
import { viewSayIn } from '../../../schema/words/viewing.ts';
import { commit } from '../../api/commit.ts';
import { commitFaultOf, type CommitFault } from '../../api/commitFault.ts';
import { MeetingDocument, type CommitInput } from '../../api/generated/graphql.ts';
import type { IndexedLandscape } from '../../state/landscape.ts';
import { meetingId, meetingRecord, recordOfDraft, type RemarkDraft } from '../../state/remark.ts';
import { findStory } from '../../state/story.ts';
import { rememberedAuthor } from '../commit/remembered.ts';
import { newRemarkId } from './remarkId.ts';

/** Null when it is written. */
export async function sendRemark(client: ApolloClient, index: IndexedLandscape, remark: RemarkDraft): Promise<CommitFault | null> {
  try {
    const { data } = await client.query({ query: MeetingDocument, variables: { id: meetingId(remark) }, fetchPolicy: 'no-cache' });
    const meeting = data?.scenario ?? null;
    const there = meeting?.remarks.find(({ id }) => id === remark.id);
    // It was written and the answer lost: by now somebody may have decided on it.
    if (there?.said === remark.said.trim()) return null;
    const names = namesOf(index, remark);
    // Two windows of one browser went on with the same remark: both are kept.
    const own = there === undefined ? remark : { ...remark, id: newRemarkId() };
    const upsert = [...(meeting === null ? [meetingRecord(remark, names)] : []), recordOfDraft(own)];
    const author = rememberedAuthor() || viewSayIn.en('capture', 'author');
    const reason = viewSayIn.en('capture', 'reason', { name: names.nameEn });
    const inputAt = (expectedRevision: number): CommitInput => ({ expectedRevision, author, reason, upsert, remove: [] });
    return await commit(client, inputAt(index.revision), inputAt);
  } catch (error) {
    return commitFaultOf(error);
  }
}

/** The story's name and the day; a story that is gone is called by its id. */
function namesOf(index: IndexedLandscape, remark: RemarkDraft): { readonly nameEn: string; readonly nameCy: string | null } {
  const story = findStory(index, remark.story);
  const named = (language: 'en' | 'cy', name: string): string =>
    viewSayIn[language]('capture', 'meetingName', { name, day: dateIn(remark.on, language) });
  const nameCy = story === undefined || story.nameCy.isFallback ? null : named('cy', story.nameCy.text);
  return { nameEn: named('en', story?.nameEn.text ?? remark.story), nameCy };
}
