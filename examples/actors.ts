import {
  laptopMachine,
  laptopView,
  type Message,
  phoneMachine,
  phoneView,
  serviceMachine,
  unregistered,
} from 'pairing-practice/machines';
import { createActor } from 'xstate';

// What is true before the practice starts: one input for each party.
const start = unregistered('school')({ phone: 'android', seed: 7 });

/** Whoever a message is for hears it after whoever sent it is ready: the wire is yours, so it can be slow, or lose things. */
const wire: Message[] = [];
const post = (_: unknown, message: Message) => void wire.push(message);

const service = createActor(serviceMachine.provide({ actions: { post } }), { input: start.service });
const laptop = createActor(laptopMachine.provide({ actions: { post } }), { input: start.laptop });
const phone = createActor(phoneMachine.provide({ actions: { post } }), { input: start.phone });
for (const actor of [service, laptop, phone]) actor.start();

const deliver = () => {
  for (let message = wire.shift(); message; message = wire.shift()) {
    if (message.to === 'laptop') laptop.send(message);
    else if (message.to === 'service') service.send(message);
    else phone.send(message as Extract<Message, { to: 'phone' }>);
  }
};

// An actor tells whoever subscribed what it shows; an inspector of XState (`inspect`) sees it as any other machine.
laptop.subscribe((snapshot) => console.log('laptop:', laptopView(snapshot).screen));

for (const type of [
  'person.openMyAccount',
  'person.fill',
  'person.next',
  'person.fill',
  'person.next',
  'person.yes',
] as const) {
  laptop.send({ type });
  deliver();
}
laptop.send({ type: 'person.openSecurityInfo' });
deliver();
console.log('phone:', phoneView(phone.getSnapshot()).screen);
