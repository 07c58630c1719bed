import { describe, expect, it } from 'vitest';
import type { LaptopEvent } from '../../machines/laptop/laptop.setup.js';
import type { PhoneEvent } from '../../machines/phone/phone.setup.js';
import { unregistered } from '../../machines/conditions/starts.js';
import type { ServiceEvent } from '../../machines/service/service.setup.js';
import { firstParties, machines, rawHear } from '../../machines/world/hear.js';
import { initialTransition } from 'xstate';

/** Every event that a party can hear. The types make the lists complete. */
const heard: {
  laptop: Record<LaptopEvent['type'], true>;
  phone: Record<PhoneEvent['type'], true>;
  service: Record<ServiceEvent['type'], true>;
} = {
  laptop: {
    'person.goBack': true,
    'person.reload': true,
    'person.closeTab': true,
    'person.openMyAccount': true,
    'person.openMail': true,
    'person.openMessage': true,
    'person.openLink': true,
    'person.openSetup': true,
    'person.fill': true,
    'person.next': true,
    'person.previous': true,
    'person.cancel': true,
    'person.done': true,
    'person.yes': true,
    'person.no': true,
    'person.openSecurityInfo': true,
    'person.skip': true,
    'person.setUpFirst': true,
    'person.signOut': true,
    'person.openPassword': true,
    'person.openReport': true,
    'person.send': true,
    'person.addMethod': true,
    'person.chooseAuthenticator': true,
    'person.choosePhone': true,
    'person.chooseEmail': true,
    'person.chooseAnother': true,
    'person.useOtherApp': true,
    'person.useOtherWay': true,
    'person.useOtherAccount': true,
    'person.cantScan': true,
    'person.scanInstead': true,
    'person.openPairingLink': true,
    'person.resend': true,
    'person.cannotUseApp': true,
    'person.askApp': true,
    'person.signInAgain': true,
    'person.callMe': true,
    'wire.callMade': true,
    'person.useCode': true,
    'person.verify': true,
    'person.type': true,
    'person.restart': true,
    'person.deleteMethod': true,
    'wire.signInAccepted': true,
    'wire.registrationRequired': true,
    'wire.registrationBlocked': true,
    'wire.proofWanted': true,
    'wire.registrationRepeated': true,
    'wire.accountLocked': true,
    'wire.askedTooOften': true,
    'wire.codeWanted': true,
    'wire.passkeyOffered': true,
    'wire.methodsListed': true,
    'wire.ticketIssued': true,
    'wire.listFull': true,
    'wire.ticketExpired': true,
    'wire.accountMissing': true,
    'wire.passcodeRefused': true,
    'wire.numberIssued': true,
    'wire.requestApproved': true,
    'wire.requestStopped': true,
    'wire.passwordWanted': true,
    'wire.passWanted': true,
    'wire.passRefused': true,
  },
  phone: {
    'person.goHome': true,
    'person.goBack': true,
    'person.unlock': true,
    'person.answer': true,
    'person.hangUp': true,
    'person.pressHash': true,
    'wire.called': true,
    'wire.callEnded': true,
    'person.openNotice': true,
    'person.openStore': true,
    'person.openApp': true,
    'person.openSettings': true,
    'person.search': true,
    'person.submit': true,
    'person.install': true,
    'person.installAd': true,
    'person.installOther': true,
    'person.update': true,
    'person.mend': true,
    'person.openCamera': true,
    'person.openLink': true,
    'person.startTrial': true,
    'person.deleteFake': true,
    'person.openAppSettings': true,
    'person.toggleNotifications': true,
    'person.toggleCamera': true,
    'person.endAirplane': true,
    'person.setClock': true,
    'person.allowBackground': true,
    'person.openOther': true,
    'person.openRestored': true,
    'person.toggleSharing': true,
    'person.continue': true,
    'person.accept': true,
    'person.skip': true,
    'person.restore': true,
    'person.personal': true,
    'person.work': true,
    'person.other': true,
    'person.signIn': true,
    'person.scanCode': true,
    'person.next': true,
    'person.allow': true,
    'person.allowOnce': true,
    'person.refuse': true,
    'person.add': true,
    'person.openAccount': true,
    'person.refresh': true,
    'person.removeAccount': true,
    'person.confirm': true,
    'person.enterManually': true,
    'person.finish': true,
    'person.useFinger': true,
    'person.usePin': true,
    'person.yes': true,
    'person.deny': true,
    'person.ok': true,
    'person.type': true,
    'person.typeUrl': true,
    'person.scan': true,
    'world.putDown': true,
    'wire.accountActivated': true,
    'wire.activationRefused': true,
    'wire.approvalAsked': true,
    'wire.answerAccepted': true,
    'wire.answerMismatched': true,
    'wire.promptEnded': true,
    'wire.strangerCalled': true,
    'wire.linkOpened': true,
  },
  service: {
    'wire.signInRequested': true,
    'wire.passwordCaught': true,
    'wire.passkeySkipped': true,
    'wire.methodsRequested': true,
    'wire.ticketRequested': true,
    'wire.testRequested': true,
    'wire.requestRepeated': true,
    'wire.requestWithdrawn': true,
    'wire.registrationAbandoned': true,
    'wire.methodDeleted': true,
    'wire.passcodeSent': true,
    'wire.ticketPresented': true,
    'wire.codePresented': true,
    'wire.numberAnswered': true,
    'wire.requestDenied': true,
    'wire.passwordChanged': true,
    'world.strangerTries': true,
    'world.passAsked': true,
    'wire.callRequested': true,
    'wire.callApproved': true,
    'wire.callRefused': true,
    'wire.nameGiven': true,
    'wire.passSent': true,
  },
};

describe.each(Object.keys(machines) as (keyof typeof machines)[])('%s', (party) => {
  const machine = machines[party];
  const events = machine.events.map(String);
  const alarms = events.filter((type) => type.startsWith('xstate.after.'));

  it('listens only for events that exist', () => {
    expect(events.filter((type) => !type.startsWith('xstate.') && !(type in heard[party]))).toEqual([]);
  });

  it('listens somewhere for every event that is meant for it', () => {
    expect(Object.keys(heard[party]).filter((type) => !events.includes(type))).toEqual([]);
  });

  it('waits only for delays that it declares', () => {
    const delays = Object.keys(machine.implementations.delays);
    expect(alarms.filter((alarm) => !delays.includes(alarm.split('.')[2] ?? ''))).toEqual([]);
  });

  it('knows every guard that a place names, and names every guard and action that it knows', () => {
    const config = JSON.stringify([machine.config, Object.values(machine.states).map((state) => state.config)]);
    const { guards, actions } = machine.implementations;
    const guarded = [...config.matchAll(/"guard":"([^"]+)"/g)].map((match) => match[1] as string);
    expect(guarded.filter((guard) => !(guard in guards))).toEqual([]);
    expect([...Object.keys(guards), ...Object.keys(actions)].filter((name) => !config.includes(`"${name}"`))).toEqual(
      [],
    );
  });
});

it('asks for nothing before anything happened', () => {
  const { laptop, phone, service } = unregistered('school')({ phone: 'android', seed: 1 });
  expect([
    initialTransition(machines.laptop, laptop)[1],
    initialTransition(machines.phone, phone)[1],
    initialTransition(machines.service, service)[1],
  ]).toEqual([[], [], []]);
});

it('does not hear what a place has no use for, and says so', () => {
  const { phone } = firstParties(unregistered('school')({ phone: 'iphone', seed: 1 }));
  expect(rawHear('phone', phone, { type: 'person.accept' }).heard).toBe(false);
});
