function showWeek(week) {
  document.getElementById('roster').textContent = 'Week ' + week + ': Amara, Tom and Li.';
}
