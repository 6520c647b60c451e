import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Makes a certificate of `localhost` and its key, `name.crt` and `name.key`, signed by itself or by another that was made so; their paths. */
export function certificate(folder: string, name: string, by?: { certificate: string; key: string }): { certificate: string; key: string } {
  const paths = { certificate: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) };
  const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '9'];
  const whose = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  execFileSync(
    'openssl',
    [...kind, ...whose, ...(by ? ['-CA', by.certificate, '-CAkey', by.key] : []), '-keyout', paths.key, '-out', paths.certificate],
    { stdio: 'ignore' },
  );
  return paths;
}
