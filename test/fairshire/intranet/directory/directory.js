const people = [
  ['Anjali Mistry', 'Library assistant', 'Castle Street Library'],
  ['Declan O’Connell', 'Highways operative', 'Ashcombe Depot'],
  ['Grace Adeyemi', 'Social worker, older people', 'Shire Hall, floor 3'],
  ['Tom Farrow', 'Procurement officer', 'Shire Hall, floor 5'],
  ['Wiktoria Nowak', 'IT service desk', 'Shire Hall, ground floor'],
  ['Megan Price', 'School admissions', 'Millbrook House'],
  ['Yusuf Khan', 'Occupational therapist', 'Millbrook House'],
  ['Ruth Beckett', 'Democratic services', 'Shire Hall, floor 1'],
];
const list = document.querySelector('#people');
const card = document.querySelector('#person');
const count = document.querySelector('#count');

function show(wanted) {
  const found = people.filter((person) => person.join(' ').toLowerCase().includes(wanted.trim().toLowerCase()));
  list.replaceChildren(
    ...found.map(([name, does, at]) => {
      const item = card.content.cloneNode(true);
      item.querySelector('.face').textContent = name.split(' ').map((part) => part.at(0)).join('');
      item.querySelector('h2').textContent = name;
      item.querySelector('.does').textContent = does;
      item.querySelector('.at').textContent = at;
      item.querySelector('.call').href = `#${encodeURIComponent(name)}`;
      return item;
    }),
  );
  count.textContent = `${found.length} ${found.length === 1 ? 'person' : 'people'}`;
}

document.querySelector('#who').addEventListener('input', (event) => show(event.target.value));
show('');
