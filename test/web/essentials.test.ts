// What a drafter needs most, once more where the server is a worker and files are not on its disk.
import '../editor/beside.test.ts';
import '../editor/citations.test.ts';
import '../editor/comparing.test.ts';
import '../editor/diagnostics.test.ts';
import '../editor/formatting.test.ts';
import '../editor/new-texts.test.ts';
import '../editor/keys.test.ts';
import '../editor/living.test.ts';
import '../editor/marked-up.test.ts';
import '../editor/preview.test.ts';
import '../editor/restructuring.test.ts';
import '../editor/structure.test.ts';
