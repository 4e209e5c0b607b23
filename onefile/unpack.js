// Brings forth what lies packed in the page: its look, then its program. The policy knows both by their hashes.
const bytesIn = id => Uint8Array.from(atob(document.getElementById(id).textContent), letter => letter.charCodeAt(0));
const textIn = id => new Response(new Blob([bytesIn(id)]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
const put = (name, text) => {
  const element = document.createElement(name);
  if (name === 'script') element.type = 'module';
  element.textContent = text;
  document.head.append(element);
};
put('style', await textIn('style'));
put('script', await textIn('program'));
