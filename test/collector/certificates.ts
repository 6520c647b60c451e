import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Makes a certificate of `localhost` and its key, `name.crt` and `name.key`; their paths. */
export function certificate(folder: string, name: string): { certificate: string; key: string } {
  const paths = { certificate: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) };
  const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '9'];
  const whose = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  execFileSync('openssl', [...kind, ...whose, '-keyout', paths.key, '-out', paths.certificate], { stdio: 'ignore' });
  return paths;
}
