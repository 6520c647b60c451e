<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Timesheet – week ending 18/06/2006</title>
<link rel="stylesheet" type="text/css" href="css/ts.css">
</head>
<body>
<h1>Timesheet – week ending 18/06/2006</h1>
<p class="who">R. Mbeki, Building Control (cost centre 41200)</p>
<form id="ts" method="post" action="timesheet_save.asp">
<div id="grid">Loading…</div>
<p><input type="button" id="save" value="Save week"> Total hours: <span id="tot">–</span></p>
</form>
<script type="text/javascript">
(function () {
  var days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  var jobs = [['BC-ADM', 'Administration'], ['BC-INS', 'Site inspections'], ['BC-DNG', 'Dangerous structures'], ['LV-ANN', 'Annual leave']];
  function build() {
    var h = '<table cellspacing="0"><tr><th>Job<\/th>';
    for (var d = 0; d < 7; d++) h += '<th>' + days[d] + '<\/th>';
    h += '<th>Sum<\/th><\/tr>';
    for (var j = 0; j < jobs.length; j++) {
      h += '<tr><td title="' + jobs[j][0] + '">' + jobs[j][1] + '<\/td>';
      for (d = 0; d < 7; d++) h += '<td><input name="h_' + jobs[j][0] + '_' + d + '" size="3" class="hr"><\/td>';
      h += '<td class="sum">0<\/td><\/tr>';
    }
    document.getElementById('grid').innerHTML = h + '<\/table>';
    var f = document.getElementById('grid').getElementsByTagName('input');
    for (var i = 0; i < f.length; i++) f[i].attachEvent('onchange', recalc);
    document.getElementById('save').attachEvent('onclick', save);
    recalc();
  }
  function recalc() {
    var rows = document.getElementById('grid').getElementsByTagName('tr'), all = 0;
    for (var r = 1; r < rows.length; r++) {
      var s = 0, f = rows[r].getElementsByTagName('input');
      for (var i = 0; i < f.length; i++) s += parseFloat(f[i].value || 0);
      rows[r].cells[8].innerHTML = s; all += s;
    }
    document.getElementById('tot').innerHTML = all;
    return all;
  }
  function save() {
    if (recalc() < 37 && !confirm('Less than 37 hours booked. Save anyway?')) return;
    document.getElementById('ts').submit();
  }
  window.attachEvent('onload', build);
})();
</script>
</body>
</html>
