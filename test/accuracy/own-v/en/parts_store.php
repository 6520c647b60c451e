<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Spare parts store</title><script src="../lib/jquery-1.7.2.js"></script>
<style>body{font-family:Helvetica,Arial;font-size:13px;margin:20px}table{border-collapse:collapse}td,th{border-bottom:1px solid #ddd;padding:5px 10px}.low{background:#fde0dc}#basket{position:fixed;right:20px;top:20px;width:220px;border:1px solid #aaa;padding:10px;background:#ffe}</style></head>
<body><h1>Spare parts store</h1><p>Filter <input id="flt"> <label><input type="checkbox" id="low"> below minimum only</label></p>
<table id="parts"><thead><tr><th>Part</th><th>Description</th><th>Bin</th><th>Stock</th><th>Min</th><th></th></tr></thead><tbody>
<tr><td>B-6204</td><td>Deep groove bearing</td><td>A14</td><td>32</td><td>10</td><td><button>Take</button></td></tr>
<tr><td>S-0045</td><td>Shaft seal 45x62</td><td>A20</td><td>3</td><td>6</td><td><button>Take</button></td></tr>
<tr><td>C-1160</td><td>Timing belt T10 1160</td><td>C02</td><td>5</td><td>4</td><td><button>Take</button></td></tr>
<tr><td>V-24DC</td><td>Solenoid valve 24 V</td><td>D11</td><td>1</td><td>2</td><td><button>Take</button></td></tr>
<tr><td>F-0010</td><td>Fuse 10 A gG</td><td>E01</td><td>140</td><td>50</td><td><button>Take</button></td></tr></tbody></table>
<form id="basket" method="post" action="parts_store.php"><b>Withdrawal</b><ul></ul>Work order <input name="wo" size="8"> <input type="submit" value="Book out" disabled></form>
<script>
$(function(){
  function filter(){
    var q = $("#flt").val().toLowerCase(), low = $("#low").is(":checked");
    $("#parts tbody tr").each(function(){
      var $t = $(this), isLow = +$t.children().eq(3).text() < +$t.children().eq(4).text();
      $t.toggleClass("low", isLow).toggle($t.text().toLowerCase().indexOf(q) > -1 && (!low || isLow));
    });
  }
  $("#flt").bind("keyup", filter); $("#low").click(filter); filter();
  $("#parts").delegate("button", "click", function(){
    var $r = $(this).closest("tr"), id = $r.children().first().text(), $s = $r.children().eq(3);
    if (+$s.text() === 0) { return; }
    $s.text(+$s.text() - 1);
    $("#basket ul").append($("<li/>").text(id).append($("<input type='hidden' name='p[]'/>").val(id)));
    $("#basket :submit").removeAttr("disabled");
    filter();
  });
});
</script></body></html>
