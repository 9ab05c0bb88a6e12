import { area } from '../model/area';
import type { CommentThread } from '../model/parts';
import type { Sheet } from '../model/sheet';
import { removeWhere, type WorkbookModel } from '../model/workbook';
import { defineClass, defineCollection, wire, wireOrNull } from '../wire/define';
import { invalidArgument } from '../wire/errors';
import { range, text, truth } from './arguments';

interface CommentsRef {
  readonly workbook: WorkbookModel;
  readonly sheet: Sheet | null;
}

const own = ({ workbook, sheet }: CommentsRef): CommentThread[] =>
  workbook.comments.filter((comment) => sheet === null || comment.sheet === sheet);

export const commentCollectionClass = defineCollection<CommentsRef>(
  {
    type: 'CommentCollection',
    since: '1.10',
    items: (self) => own(self).map((comment) => wire('Comment', comment)),
    item: (self, key) =>
      wireOrNull(
        'Comment',
        own(self).find(({ id }) => id === key),
      ),
    methods: {
      Add: {
        call: ({ workbook, sheet }, [where, content]) => {
          const at = range(where, workbook, sheet);
          const { top: row, left: column } = at.area;
          if (at.area.bottom !== row || at.area.right !== column) throw invalidArgument();
          const comment: CommentThread = {
            id: `{COMMENT-${workbook.newId('')}}`,
            sheet: at.sheet,
            row,
            column,
            content: text(content),
            resolved: false,
            replies: [],
          };
          workbook.comments.push(comment);
          return wire('Comment', comment);
        },
      },
    },
  },
  { getCount: '1.10', getItemAt: '1.10', getItemOrNullObject: '1.14' },
);

export const commentClass = defineClass<CommentThread>({
  type: 'Comment',
  since: '1.10',
  id: { name: 'Id', of: ({ id }) => id },
  scalars: {
    Id: { get: ({ id }) => id },
    Content: {
      get: ({ content }) => content,
      set: (self, value) => {
        self.content = text(value);
      },
    },
    Resolved: {
      since: '1.11',
      get: ({ resolved }) => resolved,
      set: (self, value) => {
        self.resolved = truth(value);
      },
    },
  },
  navigations: { Replies: { get: (self) => wire('CommentReplyCollection', self) } },
  methods: {
    Delete: {
      call: (self, _args, { workbook }) => removeWhere(workbook.comments, (other) => other === self),
    },
    GetLocation: { call: ({ sheet, row, column }) => wire('Range', { sheet, area: area(row, column) }) },
  },
});

export const commentReplyCollectionClass = defineCollection<CommentThread>(
  {
    type: 'CommentReplyCollection',
    since: '1.10',
    items: ({ replies }) => replies.map((reply) => wire('CommentReply', reply)),
    item: ({ replies }, key) =>
      wireOrNull(
        'CommentReply',
        replies.find(({ id }) => id === key),
      ),
    methods: {
      Add: {
        call: (self, [content], { workbook }) => {
          const reply = { id: `{REPLY-${workbook.newId('')}}`, content: text(content) };
          self.replies.push(reply);
          return wire('CommentReply', reply);
        },
      },
    },
  },
  { getCount: '1.10', getItemAt: '1.10' },
);

export const commentReplyClass = defineClass<CommentThread['replies'][number]>({
  type: 'CommentReply',
  since: '1.10',
  id: { name: 'Id', of: ({ id }) => id },
  scalars: { Id: { get: ({ id }) => id }, Content: { get: ({ content }) => content } },
});
