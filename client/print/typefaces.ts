/** The letters that go into a file: faces of Inter whole, with ŵ, ŷ and all arrows. Fetched when a file is made, and only those it uses. */
import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import italic from '@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf?url';
import medium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url';
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import bold from '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import latinMore from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import type { Face, FaceName } from './faces.ts';

const addresses: Readonly<Record<FaceName, string>> = { regular, italic, medium, semibold, bold };

export async function fetchFace(name: FaceName): Promise<Uint8Array> {
  return bytesAt(addresses[name]);
}

/** The letters of the screen itself, in the order in which a browser looks through them. */
export async function fetchScreenFaces(): Promise<readonly Face[]> {
  const [most, more] = await Promise.all([bytesAt(latin), bytesAt(latinMore)]);
  return [
    {
      bytes: most,
      range:
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    },
    {
      bytes: more,
      range:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ];
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The letters at ${address} could not be had: ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
