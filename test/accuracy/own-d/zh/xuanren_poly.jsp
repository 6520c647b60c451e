<!DOCTYPE html><html><head><meta charset="utf-8"><title>新建会议通知</title><script src="js/modal.js"></script></head><body><h2>新建会议通知</h2><form action="hy.jsp" method="post">参会人 <input name="ren" id="ren" size="50"> <button type="button" onclick="xz()">选择</button><br>时间 <input name="sj" type="datetime-local"><br>地点 <input name="dd"><br><input type="submit" value="发布"></form>
<script>
function xz(){ openModal('xuan.html','width=320,height=240',function(v){ if(v) document.getElementById('ren').value=v; }); }
</script></body></html>
