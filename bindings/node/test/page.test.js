// Boost Software License 1.0
// The package in a real browser: headless Chromium opens a page, the page runs the vectors and tells what differs.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, normalize, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const types = { html: 'text/html', js: 'text/javascript', wasm: 'application/wasm' };

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => {
  try {
    return execFileSync(name, ['--version'], { stdio: 'ignore' }) === null;
  } catch {
    return false;
  }
});

/** A server of the project's files; what the page posts goes to `onResult`. */
function serve(onResult) {
  return createServer(async (request, response) => {
    if (request.method === 'POST') {
      let body = '';
      for await (const piece of request) body += piece;
      response.end();
      onResult(JSON.parse(body));
      return;
    }
    const path = normalize(join(project, decodeURIComponent(new URL(request.url, 'http://page').pathname)));
    try {
      if (!path.startsWith(project + (project.endsWith(sep) ? '' : sep))) throw new Error('outside');
      const bytes = await readFile(path);
      response.setHeader('content-type', types[path.split('.').pop()] ?? 'application/octet-stream');
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
}

/** Calls `f` with a server's address and what starts Chromium on a page of it; nothing of either is left. */
async function withBrowser(onResult, f) {
  const server = serve(onResult);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const profile = await mkdtemp(join(tmpdir(), 'shisaku-page-'));
  const browsers = [];
  const open = (page, ...options) => {
    const browser = spawn(chromium, ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync', `--user-data-dir=${profile}`, ...options,
      `http://127.0.0.1:${server.address().port}/bindings/node/${page}`], { stdio: ['ignore', 'pipe', 'ignore'] });
    browsers.push(browser);
    browser.closed = new Promise((resolve) => browser.once('close', resolve));
    return browser;
  };
  try {
    await f(open);
  } finally {
    for (const browser of browsers) {
      browser.kill('SIGKILL');
      await browser.closed;
    }
    server.closeAllConnections();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const needed = { skip: chromium ? false : 'no Chromium here', timeout: 120_000 };

test('every vector in a page of Chromium', needed, async (t) => {
  let tell;
  const told = new Promise((resolve) => (tell = resolve));
  await withBrowser(tell, async (open) => {
    const browser = open('test/page.html', '--remote-debugging-port=0'); // stays open until it is ended
    const result = await Promise.race([told, browser.closed.then((code) => ({ failed: `Chromium ended: ${code}` }))]);
    assert.equal(result.failed, undefined);
    assert.deepEqual(result.found, []);
    assert.ok(result.cases > 60 && result.outputs > 100);
    assert.ok(result.json > result.bytes);
    t.diagnostic(`${result.agent}: loaded in ${result.load.toFixed(0)} ms, ${result.bytes} bytes in ${result.convert.toFixed(0)} ms`);
  });
});

test('the example loads it', needed, async () => {
  await withBrowser(() => {}, async (open) => {
    const browser = open('example/page.html', '--virtual-time-budget=20000', '--dump-dom');
    let page = '';
    for await (const piece of browser.stdout.setEncoding('utf-8')) page += piece;
    assert.match(page, /<output>shisaku 0\.1\.0<\/output>/);
  });
});
