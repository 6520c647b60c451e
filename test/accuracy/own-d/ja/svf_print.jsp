<html><head><meta http-equiv="Content-Type" content="text/html; charset=shift_jis"><title>在庫照会</title><script type="text/javascript" src="js/ajax.js"></script></head>
<body><h2>在庫照会</h2>
<form onsubmit="shokai(this.hinban.value);return false">品番：<input name="hinban" size="12"> <input type="submit" value="照会"></form>
<div id="kekka">品番を入力して照会ボタンを押してください。</div>
<script type="text/javascript">
function shokai(h){
  sendReq('zaiko.txt?h='+encodeURIComponent(h),function(t){ document.getElementById('kekka').innerHTML='<pre>'+t+'</pre>'; });
}
</script></body></html>
