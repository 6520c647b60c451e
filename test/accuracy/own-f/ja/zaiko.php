<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>部品在庫</title></head><body>
<!-- header -->
<p align="right"><small>市営製作所<br>
<a href="index.php">トップ</a> |
<a href="org.php">組織図</a> |
<a href="forms.php">様式集</a> |
<a href="phones.php">電話帳</a> |
<a href="cal.php">行事予定</a> |
<a href="help.php">ヘルプ</a></small></p>
<!-- /header -->
<h1>部品在庫</h1><table id="z" border="1"><thead><tr><th><a href="#" data-c="0">品名</a></th><th><a href="#" data-c="1">数量</a></th></tr></thead><tbody><tr><td>ベアリング</td><td>48</td></tr><tr><td>Oリング</td><td>200</td></tr><tr><td>ヒューズ</td><td>15</td></tr></tbody></table>
<script>
var ths = document.querySelectorAll('th a');
for (var i = 0; i < ths.length; i++) ths[i].onclick = function() {
    var c = +this.getAttribute('data-c'),
        b = document.querySelector('#z tbody'),
        r = [].slice.call(b.rows);
    r.sort(function(x, y) {
        var p = x.cells[c].textContent,
            q = y.cells[c].textContent;
        return isNaN(p) ? p.localeCompare(q) : p - q;
    });
    r.forEach(function(x) {
        b.appendChild(x);
    });
    return false;
};
</script>
<div class="footer">
  <span>最終更新: 2010-11-04</span> |
  <span>担当: <a href="mailto:web@intranet.local">web@intranet.local</a></span>
</div>
</body>
</html>
