/** Every request that left the browser: when, to which service, what was sent, what came back. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { decoded } from '../../utils/decoded';
import { PROGRAMS } from '../../utils/library/handoff/programs';
import { failureKindMessage } from '../../utils/messages/failure-message';
import { wordsLocale } from '../../utils/messages/words-locale';
import { SERVICES } from '../../utils/scholarly/http/endpoints';
import type { RequestLogEntry } from '../../utils/scholarly/types';
import { useAnnounce } from '../controls/announce';
import { Button } from '../controls/Button';
import { Sought } from '../controls/hooks/use-sought';
import { OptionsPart } from './frame/OptionsPart';
import './RequestLog.css';
import { useServices } from '../services';

export function RequestLog() {
  const { loadRequests, clearRequests } = useServices();
  const announce = useAnnounce();
  /** Null until the reader wants to see them. */
  const [requests, setRequests] = useState<RequestLogEntry[] | null>(null);
  const show = async () => setRequests(await loadRequests());
  const clear = async () => {
    await clearRequests();
    setRequests([]);
    announce(i18n.t('requests.cleared'));
  };
  return (
    <OptionsPart id="requests" title={i18n.t('requests.title')}>
      <Sought words={[i18n.t('requests.help')]}>
        <p class="soft">{i18n.t('requests.help')}</p>
        {requests === null && (
          <p class="request-log__action">
            <Button variant="outlined" onClick={() => void show()}>
              {i18n.t('requests.show')}
            </Button>
          </p>
        )}
        {requests?.length === 0 && <p class="request-log__action">{i18n.t('requests.none')}</p>}
        {requests !== null && requests.length > 0 && (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
            <ol class="request-log" data-part="requests" tabIndex={0}>
              {requests.map((request, place) => (
                <Row key={`${request.time} ${request.sent} ${place}`} request={request} />
              ))}
            </ol>
            <Button variant="outlined" onClick={() => void clear()}>
              {i18n.t('requests.clear')}
            </Button>
          </>
        )}
      </Sought>
    </OptionsPart>
  );
}

/** Services and programs, as the reader knows them. */
const RECIPIENTS = { ...SERVICES, ...PROGRAMS };

function Row({ request }: { request: RequestLogEntry }) {
  return (
    <li>
      <p>
        <time dateTime={request.time}>{timeMessage(request.time)}</time> ·{' '}
        {RECIPIENTS[request.service].name} · {answerMessage(request)} ·{' '}
        {i18n.t('requests.took', { ms: Math.round(request.ms) })}
      </p>
      <p class="request-log__sent">{readable(request.sent)}</p>
    </li>
  );
}

function answerMessage({ status, failure }: RequestLogEntry): string {
  const answered =
    status === null ? i18n.t('requests.notAnswered') : i18n.t('requests.answered', { status });
  if (failure === null) return answered;
  const why =
    failure === 'not-registered' ? i18n.t('requests.missing') : failureKindMessage(failure);
  return `${answered}: ${why}`;
}

function timeMessage(iso: string): string {
  const format = { dateStyle: 'medium', timeStyle: 'medium' } as const;
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  return new Intl.DateTimeFormat(wordsLocale(), format).format(time);
}

/** The address with its words as words. */
const readable = (address: string) => decoded(address.replaceAll('+', ' '));
