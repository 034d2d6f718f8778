import { lookup } from 'node:dns/promises';
import { BlockList, isIP, isIPv6 } from 'node:net';

const ownNetwork = new BlockList();
for (const [net, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.168.0.0', 16],
	['224.0.0.0', 3],
] as const)
	ownNetwork.addSubnet(net, prefix);
for (const [net, prefix] of [
	['::', 127],
	['64:ff9b::', 96],
	['64:ff9b:1::', 48],
	['2002::', 16],
	['fc00::', 7],
	['fe80::', 10],
	['fec0::', 10],
	['ff00::', 8],
] as const)
	ownNetwork.addSubnet(net, prefix, 'ipv6');

const isOwn = (address: string): boolean => ownNetwork.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/**
 * Whether an address is one of the public web, by its name and by where that leads: what somebody imported must not press
 * buttons of the machines around.
 */
export async function isPublic({ hostname }: URL, leadsTo = addressesOf): Promise<boolean> {
	const host = hostname.replace(/^\[|\]$|\.$/g, '');
	if (isIP(host)) return !isOwn(host);
	if (!host.includes('.') || /\.(local|localhost|internal|lan|home\.arpa)$/.test(host)) return false;
	return !(await leadsTo(host)).some(isOwn);
}

/** The addresses of a name; none where nobody knows it here: a proxy may know it. */
const addressesOf = (name: string): Promise<string[]> =>
	lookup(name, { all: true }).then(
		(found) => found.map(({ address }) => address),
		() => [],
	);
