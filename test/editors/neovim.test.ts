import { checkLearnt, drive } from './drive.ts';

const SCRIPT = `
vim.cmd('edit draft.resolution')
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local codes = {}
for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
  local lsp = diagnostic.user_data and diagnostic.user_data.lsp or {}
  table.insert(codes, tostring(diagnostic.code or lsp.code))
end
local names = {}
local function collect(symbols)
  for _, symbol in ipairs(symbols or {}) do
    table.insert(names, symbol.name)
    collect(symbol.children)
  end
end
local params = { textDocument = vim.lsp.util.make_text_document_params() }
for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/documentSymbol', params, 20000) or {}) do
  collect(answer.result)
end
local version = vim.version()
io.stdout:write(vim.fn.json_encode({
  version = string.format('Neovim %d.%d.%d', version.major, version.minor, version.patch),
  diagnostics = codes,
  symbols = names,
}))
vim.cmd('qa!')
`;

describe('Neovim', () => {
  it('shows diagnostics and outline with the settings of the documentation', () => {
    checkLearnt(
      drive('neovim-debian', SCRIPT, (settings, script) => [
        'nvim',
        ...['--headless', '--clean', '-c', `luafile ${settings}`, '-c', `luafile ${script}`],
      ]),
    );
  }).timeout(60_000);
});
