import { checkLearnt, drive } from './drive.ts';

const SCRIPT = `
(require 'json)
(require 'package)
(package-initialize)
(require 'eglot)
(load (expand-file-name "settings") nil t t)
(setq eglot-sync-connect 20)
(find-file "draft.resolution")
(run-hooks 'post-command-hook)
(flymake-mode 1)
(let ((deadline (+ (float-time) 20)))
  (while (and (< (float-time) deadline) (null (flymake-diagnostics)))
    (accept-process-output nil 0.1)
    (flymake-start)))
(defun names (entries)
  (apply #'append
         (mapcar (lambda (entry)
                   (and (consp entry) (stringp (car entry))
                        (cons (substring-no-properties (car entry)) (and (consp (cdr entry)) (names (cdr entry))))))
                 entries)))
(princ
 (json-encode
  (list :version (format "Emacs %s, Eglot %s" emacs-version
                         (let ((known (assq 'eglot package-alist)))
                           (if known (package-version-join (package-desc-version (cadr known))) "built in")))
        :diagnostics (vconcat (mapcar (lambda (each) (format "%s %s" (flymake-diagnostic-text each)
                                                             (flymake-diagnostic-data each)))
                                      (flymake-diagnostics)))
        :symbols (vconcat (names (imenu--make-index-alist))))))
(kill-emacs 0)
`;

describe('Emacs', () => {
  it('shows diagnostics and outline with the settings of the documentation', () => {
    checkLearnt(drive('emacs', SCRIPT, (_, script) => ['emacs', '--batch', '--load', script]));
  }).timeout(60_000);
});
