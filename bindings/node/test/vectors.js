// Boost Software License 1.0
// The vectors of docs/vectors.md, the same in Node and in a page: `read` gives the bytes of a file of the project.

/** What differs, a line each, and how many outputs there were. */
export async function differences(shisaku, read) {
  const text = async (path) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await read(path));
  const { cases } = JSON.parse(await text('tests/vectors/manifest.json'));
  const found = [];
  let outputs = 0;
  for (const { name, call, form, input, options, outputs: expected } of cases) {
    const bytes = await read(input);
    const given = call === 'read' ? { from: form } : {
      name: options.name,
      family: options.family,
      fiscalYear: options.fiscal_year,
      vocabularies: await Promise.all(options.vocabularies.map(read)),
    };
    for (const [to, path] of Object.entries(expected)) {
      outputs += 1;
      if ((await text(path)) !== outputOf(shisaku, bytes, given, to)) found.push(`${name}: ${to}`);
    }
  }
  return { cases: cases.length, outputs, found };
}

function outputOf(shisaku, bytes, given, to) {
  if (to !== 'error') return shisaku.convert(bytes, { ...given, to }) + (to.match(/^json(-pretty)?$/) ? '\n' : '');
  try {
    return shisaku.convert(bytes, given);
  } catch (error) {
    return `${error.code}: ${error.message}\n`;
  }
}
