<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>Stores inventory</title>
<script src="js/jquery-1.7.2.js"></script>
<style>body{font:13px Arial}#inv{border-collapse:collapse}#inv td,#inv th{border:1px solid #bbb;padding:3px 8px}.low{background:#fee}.edit{width:50px}</style>
</head>
<body>
<h2>Stores inventory – Depot 2</h2>
<p>Filter <input id="f"> <label><input type="checkbox" id="lowonly"> below minimum only</label> <span id="cnt"></span></p>
<table id="inv">
<thead><tr><th>Bin</th><th>Item</th><th>Stock</th><th>Min</th></tr></thead>
<tbody>
<tr><td>A01</td><td>Gate valve 100 mm</td><td class="qty">14</td><td>6</td></tr>
<tr><td>A02</td><td>Gate valve 150 mm</td><td class="qty">3</td><td>4</td></tr>
<tr><td>B11</td><td>Repair clamp 4"</td><td class="qty">41</td><td>20</td></tr>
<tr><td>C07</td><td>Stop tap box</td><td class="qty">8</td><td>25</td></tr>
<tr><td>C09</td><td>Chlorine test tablets</td><td class="qty">120</td><td>50</td></tr>
</tbody>
</table>
<script>
$(function () {
  function mark() {
    $('#inv tbody tr').each(function () {
      $(this).toggleClass('low', +$(this).find('.qty').text() < +$(this).find('td:last').text());
    });
  }
  function filter() {
    var q = $.trim($('#f').val()).toLowerCase(), low = $('#lowonly').is(':checked');
    $('#inv tbody tr').each(function () {
      var $r = $(this);
      $r.toggle($r.text().toLowerCase().indexOf(q) > -1 && (!low || $r.hasClass('low')));
    });
    $('#cnt').text($('#inv tbody tr:visible').length + ' items');
  }
  $('#f').on('keyup', filter);
  $('#lowonly').on('click', filter);
  $('#inv').on('dblclick', '.qty', function () {
    var $td = $(this), old = $td.text();
    $('<input class="edit">').val(old).appendTo($td.empty()).focus().on('blur', function () {
      var v = $(this).val();
      $td.text(/^\d+$/.test(v) ? v : old);
      $.post('stock.php', { bin: $td.siblings(':first').text(), qty: v });
      mark(); filter();
    });
  });
  mark(); filter();
});
</script>
</body>
</html>
