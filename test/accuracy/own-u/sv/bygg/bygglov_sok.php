<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="sv">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Bygglov - sök ärende</title>
<script type="text/javascript" src="../../js/jquery-1.12.4.min.js"></script>
<script type="text/javascript">
var arIE = false;
/*@cc_on @if (@_jscript_version < 5.8) arIE = true; @end @*/
$(function () {
  if (arIE) { $('body').addClass('gammal'); }
  var arenden = [];
  $.getJSON('arenden.json', function (d) { arenden = d; visa(''); });
  function visa(q) {
    var ut = $('#traffar').empty();
    $.each(arenden, function (i, a) {
      if ((a.dnr + a.fast + a.atg).toLowerCase().indexOf(q.toLowerCase()) < 0) { return; }
      $('<tr/>').append($('<td/>').text(a.dnr), $('<td/>').text(a.fast), $('<td/>').text(a.atg), $('<td/>').text(a.handl)).appendTo(ut);
    });
    $('#antal').text(ut.children().length + ' ärenden');
  }
  $('#s').bind('keyup change', function () { visa(this.value); });
});
</script>
<style type="text/css">body{font-family:Arial;font-size:80%}td,th{padding:4px 12px 4px 0;text-align:left}.gammal table{width:98%}</style>
</head>
<body>
<h1>Pågående bygglovsärenden</h1>
<p><label for="s">Sök på diarienummer, fastighet eller åtgärd:</label> <input id="s" type="text" /></p>
<table><thead><tr><th>Dnr</th><th>Fastighet</th><th>Åtgärd</th><th>Handläggare</th></tr></thead><tbody id="traffar"></tbody></table>
<p id="antal"></p>
</body>
</html>
